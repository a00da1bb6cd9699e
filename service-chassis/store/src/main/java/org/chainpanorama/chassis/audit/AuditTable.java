package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.store.Sql;

/** The chain in the sister schema, and its head, whose lock lets one writer at a time add to it. */
@ApplicationScoped
class AuditTable {

    private static final String COLUMNS =
            "position, called_at, client, subject, purpose, operation, object_keys, status,"
                    + " problem, trace_id, duration_micros, previous_hash, hash";

    private final Sql sql;
    private volatile String name;

    AuditTable(Sql sql) {
        this.sql = sql;
    }

    /** The last seal, locked until the end of the transaction. */
    Seal lockHead() {
        return sql.list("select position, hash from audit_head where id = 1 for update", AuditTable::seal)
                .get(0);
    }

    /** The last seal as somebody could have changed it: never a proof, but a reason for doubt. */
    Seal head() {
        return sql.list("select position, hash from audit_head where id = 1", AuditTable::seal)
                .get(0);
    }

    void moveHead(Seal last) {
        sql.update("update audit_head set position = ?, hash = ? where id = 1", last.position(), last.hash());
    }

    void add(List<SealedRecord> records) {
        sql.batch(
                "insert into " + name() + " (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                records.stream().map(AuditTable::values).toList());
    }

    /** Records in order, after one place and up to another. */
    List<SealedRecord> between(long after, long upTo, int limit) {
        return sql.list(
                "select " + COLUMNS + " from " + name()
                        + " where position > ? and position <= ? order by position limit ?",
                AuditTable::record,
                after,
                upTo,
                limit);
    }

    boolean holds(Seal seal) {
        return !sql.list(
                        "select 1 from " + name() + " where position = ? and hash = ?",
                        row -> 1,
                        seal.position(),
                        seal.hash())
                .isEmpty();
    }

    /** Whether some record, wherever it stands, was sealed behind that one. Reads the whole table. */
    boolean hasSuccessorOf(Seal seal) {
        return !sql.list("select 1 from " + name() + " where previous_hash = ? limit 1", row -> 1, seal.hash())
                .isEmpty();
    }

    /** The first record where the chain cannot have one. One statement, so that nothing is added in between. */
    Optional<Long> firstBeyond() {
        return sql
                .list(
                        "select r.position from " + name() + " r join audit_head h on h.id = 1"
                                + " where r.position < 1 or r.position > h.position order by r.position limit 1",
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** Fails when the table is missing. */
    void require() {
        between(0, 0, 1);
    }

    private String name() {
        if (name == null) {
            String schema =
                    sql.list("select database()", row -> row.getString(1)).get(0);
            name = '`' + schema + "_audit`.audit_record";
        }
        return name;
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong(1), row.getString(2));
    }

    private static Object[] values(SealedRecord sealed) {
        AuditRecord call = sealed.call();
        return new Object[] {
            sealed.position(),
            call.calledAt(),
            call.client(),
            call.subject(),
            call.purpose(),
            call.operation(),
            call.objectKeys(),
            call.status(),
            call.problem(),
            call.traceId(),
            call.durationMicros(),
            sealed.previousHash(),
            sealed.hash()
        };
    }

    private static SealedRecord record(ResultSet row) throws SQLException {
        AuditRecord call = new AuditRecord(
                Sql.instant(row, "called_at"),
                row.getString("client"),
                row.getString("subject"),
                row.getString("purpose"),
                row.getString("operation"),
                row.getString("object_keys"),
                row.getInt("status"),
                row.getString("problem"),
                row.getString("trace_id"),
                row.getLong("duration_micros"));
        return new SealedRecord(row.getLong("position"), call, row.getString("previous_hash"), row.getString("hash"));
    }
}
