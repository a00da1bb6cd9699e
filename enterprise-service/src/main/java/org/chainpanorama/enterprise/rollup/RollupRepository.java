package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chainpanorama.chassis.store.Sql;

/** Reads and writes the summary tables. */
@ApplicationScoped
class RollupRepository {

    private final EntityManager entities;
    private final Sql sql;

    RollupRepository(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Locks these enterprises in key order, so that writers to the same enterprise follow one another. */
    void lockEnterprises(Collection<String> creditCodes) {
        codes(
                "select credit_code from enterprise where credit_code in (%s) order by credit_code for update",
                creditCodes);
    }

    /** The relations of these enterprises, locked: two parties that move at once must not both count the old relation. */
    Set<String> lockRelationsOf(Collection<String> creditCodes) {
        Set<String> ids = new TreeSet<>();
        ids.addAll(codes("select relation_id from supply_relation where supplier_code in (%s)", creditCodes));
        ids.addAll(codes("select relation_id from supply_relation where customer_code in (%s)", creditCodes));
        lockRelations(ids);
        return ids;
    }

    void lockRelations(Collection<String> relationIds) {
        codes(
                "select relation_id from supply_relation where relation_id in (%s) order by relation_id for update",
                relationIds);
    }

    /** Adds a difference to rows that may not be there yet. */
    void add(RollupTable table, Contributions difference) {
        List<Object[]> rows = new ArrayList<>();
        difference
                .rows()
                .forEach((key, measures) -> rows.add(
                        Stream.concat(key.stream(), Stream.of(measures)).toArray()));
        sql.insert("insert into " + table.name() + " (" + table.columns() + ") values", rows, table.adding());
    }

    /** All that a summary table holds, where a condition holds. */
    Contributions stored(RollupTable table, String condition, Object... arguments) {
        Contributions stored = Contributions.none();
        sql.list(
                "select " + table.columns() + " from " + table.name() + " where " + condition,
                row -> {
                    addTo(stored, table, row);
                    return null;
                },
                arguments);
        return stored;
    }

    /** From now on the running transaction, which has read nothing yet, reads everything as it is at one moment. */
    void readAtOneMoment() {
        sql.update("set transaction isolation level repeatable read");
    }

    void flush() {
        entities.flush();
    }

    /** Rows of a read over the summary tables. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, Map<String, ?> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Adds a row of keys, then measures. */
    static void addTo(Contributions contributions, RollupTable table, ResultSet row) throws SQLException {
        int keys = table.keys().size();
        List<String> key = new ArrayList<>(keys);
        for (int column = 1; column <= keys; column++) {
            key.add(row.getString(column));
        }
        BigDecimal[] measures = new BigDecimal[table.measures().size()];
        for (int i = 0; i < measures.length; i++) {
            measures[i] = row.getBigDecimal(keys + 1 + i);
        }
        contributions.add(List.copyOf(key), 1, measures);
    }

    private List<String> codes(String select, Collection<String> touched) {
        return touched.isEmpty()
                ? List.of()
                : sql.list(select.formatted(Sql.marks(touched.size())), row -> row.getString(1), touched.toArray());
    }
}
