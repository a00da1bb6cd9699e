package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chainpanorama.chassis.audit.AuditRecord;
import org.chainpanorama.chassis.audit.AuditTrail;
import org.chainpanorama.chassis.audit.Seal;
import org.chainpanorama.chassis.audit.SealedRecord;

/** The chain in the sister schema, and its head, whose lock lets one writer at a time add to it. */
@ApplicationScoped
class AuditTable implements AuditTrail {

    private static final int AT_ONCE = 1_000;

    private static final String COLUMNS =
            "position, called_at, client, subject, purpose, operation, object_keys, status,"
                    + " problem, trace_id, duration_micros, previous_hash, hash";

    private final Sql sql;
    private final Transactions transactions;
    private volatile String name;

    AuditTable(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public void append(Function<Seal, List<SealedRecord>> sealing) {
        transactions.run(() -> {
            List<SealedRecord> sealed = sealing.apply(head("for update"));
            if (!sealed.isEmpty()) {
                add(sealed);
                moveHead(sealed.get(sealed.size() - 1).seal());
            }
        });
    }

    @Override
    public Seal head() {
        return head("");
    }

    private Seal head(String lock) {
        return sql.list(
                        "select position, hash from audit_head where id = 1 " + lock,
                        row -> new Seal(row.getLong(1), row.getString(2)))
                .get(0);
    }

    void moveHead(Seal last) {
        sql.update("update audit_head set position = ?, hash = ? where id = 1", last.position(), last.hash());
    }

    void add(List<SealedRecord> records) {
        sql.insert(
                "insert into " + name() + " (" + COLUMNS + ") values",
                records.stream().map(AuditTable::values).toList(),
                "");
    }

    @Override
    public void read(long after, long upTo, Predicate<SealedRecord> next) {
        long last = after;
        while (last < upTo) {
            List<SealedRecord> batch = sql.list(
                    "select " + COLUMNS + " from " + name()
                            + " where position > ? and position <= ? order by position limit ?",
                    AuditTable::record,
                    last,
                    upTo,
                    AT_ONCE);
            for (SealedRecord record : batch) {
                if (!next.test(record)) return;
            }
            if (batch.size() < AT_ONCE) return;
            last = batch.get(batch.size() - 1).position();
        }
    }

    @Override
    public boolean holds(Seal seal) {
        return !sql.list(
                        "select 1 from " + name() + " where position = ? and hash = ?",
                        row -> 1,
                        seal.position(),
                        seal.hash())
                .isEmpty();
    }

    @Override
    public boolean hasSuccessorOf(Seal seal) {
        return !sql.list("select 1 from " + name() + " where previous_hash = ? limit 1", row -> 1, seal.hash())
                .isEmpty();
    }

    /** One statement, so that nothing is added in between. */
    @Override
    public OptionalLong firstBeyond() {
        return sql
                .list(
                        "select r.position from " + name() + " r join audit_head h on h.id = 1"
                                + " where r.position < 1 or r.position > h.position order by r.position limit 1",
                        row -> row.getLong(1))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public void require() {
        try {
            sql.list("select " + COLUMNS + " from " + name() + " limit 1", AuditTable::record);
        } catch (RuntimeException missing) {
            throw new IllegalStateException(
                    "The table audit_record in the schema <schema>_audit cannot be read: make it with audit-record.sql"
                            + " and grant this user SELECT and INSERT on it",
                    missing);
        }
    }

    private String name() {
        if (name == null) {
            String schema =
                    sql.list("select database()", row -> row.getString(1)).get(0);
            name = '`' + schema + "_audit`.audit_record";
        }
        return name;
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
