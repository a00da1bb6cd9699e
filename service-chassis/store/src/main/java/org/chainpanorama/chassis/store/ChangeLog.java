package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tables of the change feed. */
@ApplicationScoped
class ChangeLog {

    /** A change not yet written. */
    record Entry(SeenBy seenBy, String type, String subject, String data, Instant at) {}

    /** The state of the feed: {@code last} counts what is committed and has its position. */
    record State(String epoch, long last, long purged) {}

    /** A change and its place in the order. */
    record Placed(long position, ChangeEvent event) {}

    private record Unplaced(long id, Instant at) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final String source;

    ChangeLog(Sql sql, ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.json = json;
        this.source = "urn:zone:" + service;
    }

    void write(List<Entry> entries) {
        sql.insert(
                "insert into change_event (zones, type, subject, data, recorded_at) values",
                entries.stream()
                        .map(entry ->
                                new Object[] {entry.seenBy.zones(), entry.type, entry.subject, entry.data, entry.at})
                        .toList(),
                "");
    }

    State state() {
        return sql.list(
                        "select epoch, last_position, purged_position from change_sequence where id = 1",
                        row -> new State(row.getString(1), row.getLong(2), row.getLong(3)))
                .get(0);
    }

    boolean hasUnplaced() {
        return !sql.list("select 1 from change_event where position is null limit 1", row -> 1)
                .isEmpty();
    }

    /**
     * Gives the next positions to committed changes. The locked row lets one sequencer work at a time; the plain read after it sees
     * exactly what is committed by then, and what commits later gets a later position.
     *
     * @return how many it placed
     */
    int place(int limit) {
        long last = sql.list("select last_position from change_sequence where id = 1 for update", row -> row.getLong(1))
                .get(0);
        List<Unplaced> unplaced = sql.list(
                "select id, recorded_at from change_event where position is null order by id limit ?",
                row -> new Unplaced(row.getLong(1), Sql.instant(row, "recorded_at")),
                limit);
        if (unplaced.isEmpty()) {
            return 0;
        }
        long position = last;
        for (int from = 0, to; from < unplaced.size(); from = to) {
            to = endOfRun(unplaced, from);
            long first = unplaced.get(from).id;
            sql.update(
                    "update change_event set position = id + ? where id between ? and ?",
                    position + 1 - first,
                    first,
                    unplaced.get(to - 1).id);
            position += to - from;
        }
        Instant newest =
                unplaced.stream().map(Unplaced::at).max(Instant::compareTo).orElseThrow();
        sql.update(
                "update change_sequence set last_position = ?, changed_at = greatest(coalesce(changed_at, ?), ?) where id = 1",
                position,
                newest,
                newest);
        return unplaced.size();
    }

    /** Where the ids that follow one another without a gap end: between them nothing is uncommitted, so one statement places them all. */
    private static int endOfRun(List<Unplaced> unplaced, int from) {
        int to = from + 1;
        while (to < unplaced.size() && unplaced.get(to).id == unplaced.get(to - 1).id + 1) {
            to++;
        }
        return to;
    }

    /**
     * The changes behind one position, up to another one.
     *
     * @param zone only what is seen by readers bound to it; null for all
     */
    List<Placed> between(State state, long position, int limit, String zone) {
        return sql.list(
                "select id, type, subject, data, recorded_at, position from change_event where position > ? and position <= ?"
                        + " and (? is null or zones = '*' or find_in_set(?, zones) > 0) order by position limit ?",
                row -> new Placed(row.getLong("position"), event(state.epoch, row)),
                position,
                state.last,
                zone,
                zone,
                limit);
    }

    /** One statement, so one snapshot: what is placed and what is not are never counted twice or not at all. */
    Position latest() {
        return sql.list(
                        """
                        select s.epoch, s.last_position + coalesce(u.amount, 0) as changes,
                               greatest(coalesce(s.changed_at, u.newest), coalesce(u.newest, s.changed_at)) as newest
                        from change_sequence s
                        left join (select count(*) as amount, max(recorded_at) as newest
                                   from change_event where position is null) u on true
                        where s.id = 1""",
                        row -> new Position(
                                row.getString("epoch").substring(0, 8) + '-' + row.getLong("changes"),
                                Sql.instant(row, "newest")))
                .get(0);
    }

    /**
     * Forgets the oldest changes recorded before an instant.
     *
     * @return how many it forgot
     */
    int purge(Instant before, int limit) {
        State state = state();
        List<Boolean> old = sql.list(
                "select recorded_at from change_event where position > ? order by position limit ?",
                row -> Sql.instant(row, "recorded_at").isBefore(before),
                state.purged,
                limit);
        int count = old.contains(false) ? old.indexOf(false) : old.size();
        if (count > 0) {
            long upTo = state.purged + count;
            sql.update("delete from change_event where position <= ?", upTo);
            sql.update(
                    "update change_sequence set purged_position = ? where id = 1 and purged_position < ?", upTo, upTo);
        }
        return count;
    }

    private ChangeEvent event(String epoch, ResultSet row) throws SQLException {
        return new ChangeEvent(
                "1.0",
                epoch + '-' + row.getLong("id"),
                source,
                row.getString("type"),
                row.getString("subject"),
                Sql.instant(row, "recorded_at"),
                "application/json",
                parse(row.getString("data")));
    }

    private JsonNode parse(String data) {
        try {
            return data == null ? null : json.readTree(data);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A recorded change is no JSON", damaged);
        }
    }
}
