package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;

/** Reads and writes the summary tables. */
@ApplicationScoped
class RollupRepository {

    private final EntityManager entities;

    RollupRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Locks these enterprises in key order, so that writers to the same enterprise follow one another. */
    void lockEnterprises(Collection<String> creditCodes) {
        if (!creditCodes.isEmpty()) {
            list(
                    "select credit_code from enterprise where credit_code in (:touched) order by credit_code for update",
                    creditCodes);
        }
    }

    /** The relations of these enterprises, locked: two parties that move at once must not both count the old relation. */
    Set<String> lockRelationsOf(Collection<String> creditCodes) {
        Set<String> ids = new TreeSet<>();
        if (!creditCodes.isEmpty()) {
            list("select relation_id from supply_relation where supplier_code in (:touched)", creditCodes)
                    .forEach(id -> ids.add((String) id));
            list("select relation_id from supply_relation where customer_code in (:touched)", creditCodes)
                    .forEach(id -> ids.add((String) id));
        }
        lockRelations(ids);
        return ids;
    }

    void lockRelations(Collection<String> relationIds) {
        if (!relationIds.isEmpty()) {
            list(
                    "select relation_id from supply_relation where relation_id in (:touched) order by relation_id for update",
                    relationIds);
        }
    }

    Contributions contributions(RollupTable table, String touchedBy, Collection<String> touched) {
        return touched.isEmpty() ? Contributions.none() : read(table, list(table.contributionOf(touchedBy), touched));
    }

    /** Base tables minus the summary table; empty when the summary is true. */
    Contributions drift(RollupTable table) {
        return read(table, entities.createNativeQuery(table.drift()).getResultList());
    }

    void add(RollupTable table, Contributions difference) {
        if (!difference.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> upsert(connection, table, difference));
        }
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

    private static void upsert(Connection connection, RollupTable table, Contributions difference) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.upsert())) {
            for (Map.Entry<List<String>, BigDecimal[]> row : difference.sums().entrySet()) {
                int column = 1;
                for (String part : row.getKey()) {
                    statement.setString(column++, part);
                }
                for (BigDecimal sum : row.getValue()) {
                    statement.setBigDecimal(column++, sum);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Contributions read(RollupTable table, List<?> rows) {
        int keys = table.keys().size();
        int measures = table.measures().size();
        Contributions contributions = Contributions.none();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            List<String> key = new ArrayList<>(keys);
            for (int i = 0; i < keys; i++) {
                key.add(columns[i].toString());
            }
            BigDecimal[] sums = new BigDecimal[measures];
            for (int i = 0; i < measures; i++) {
                sums[i] = new BigDecimal(columns[keys + i].toString());
            }
            contributions.add(List.copyOf(key), sums);
        }
        return contributions;
    }

    private List<?> list(String sql, Collection<String> touched) {
        return entities.createNativeQuery(sql).setParameter("touched", touched).getResultList();
    }
}
