package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.store.Sql;
import org.chainpanorama.enterprise.rollup.EnterpriseFacts.Figures;
import org.chainpanorama.enterprise.rollup.EnterpriseFacts.Leading;
import org.chainpanorama.enterprise.rollup.EnterpriseFacts.Place;
import org.chainpanorama.enterprise.rollup.EnterpriseFacts.Validity;

/** Reads from the base tables what the summaries are made of. */
@ApplicationScoped
class FactsRepository {

    private final Sql sql;

    FactsRepository(Sql sql) {
        this.sql = sql;
    }

    /** Empty sums to add facts to. */
    EnterpriseContributions noContributions() {
        return new EnterpriseContributions(
                sql.list(
                        "select reporting_year, last_day from reporting_year order by reporting_year",
                        row -> new ReportingYear(row.getInt(1), day(row, 2))),
                sql.list(
                        "select band_code, from_yuan, to_yuan from revenue_band order by from_yuan",
                        row -> new RevenueBand(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3))));
    }

    /** By credit code; those that are not registered are absent. */
    Map<String, EnterpriseFacts> of(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : where("credit_code in (" + Sql.marks(creditCodes.size()) + ")", creditCodes.toArray());
    }

    /** Of the next enterprises in order of their codes; empty after the last. */
    Map<String, EnterpriseFacts> after(String creditCode, int count) {
        List<String> last = sql.list(
                "select max(credit_code) from (select credit_code from enterprise where credit_code > ?"
                        + " order by credit_code limit ?) next",
                row -> row.getString(1),
                creditCode,
                count);
        return last.get(0) == null ? Map.of() : where("credit_code > ? and credit_code <= ?", creditCode, last.get(0));
    }

    private Map<String, EnterpriseFacts> where(String condition, Object... arguments) {
        Map<String, EnterpriseFacts> facts = new LinkedHashMap<>();
        sql.list(
                        "select credit_code, zone_code, above_scale, settled_on, left_on from enterprise where "
                                + condition + " order by credit_code",
                        row -> new EnterpriseFacts(
                                row.getString(1),
                                row.getString(2),
                                row.getBoolean(3),
                                day(row, 4),
                                day(row, 5),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                new HashMap<>()),
                        arguments)
                .forEach(enterprise -> facts.put(enterprise.creditCode(), enterprise));
        if (!facts.isEmpty()) {
            readPlaces(facts, condition, arguments);
            readLeadings(facts, condition, arguments);
            readFigures(facts, condition, arguments);
        }
        return facts;
    }

    private void readPlaces(Map<String, EnterpriseFacts> facts, String condition, Object... arguments) {
        sql.list(
                "select credit_code, chain_code, node_code, revenue_share, valid_from, valid_to from chain_position where "
                        + condition,
                row -> facts.get(row.getString(1))
                        .places()
                        .add(new Place(row.getString(2), row.getString(3), row.getBigDecimal(4), validity(row, 5))),
                arguments);
    }

    private void readLeadings(Map<String, EnterpriseFacts> facts, String condition, Object... arguments) {
        sql.list(
                "select credit_code, chain_code, leader_from, leader_to from leader_designation where " + condition,
                row -> facts.get(row.getString(1)).leadings().add(new Leading(row.getString(2), validity(row, 3))),
                arguments);
    }

    private void readFigures(Map<String, EnterpriseFacts> facts, String condition, Object... arguments) {
        sql.list(
                "select credit_code, figure_year, revenue_yuan, tax_yuan, employees, confidentiality from annual_figure where "
                        + condition,
                row -> facts.get(row.getString(1)).figures().put(row.getInt(2), figures(row)),
                arguments);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        BigDecimal employees = row.getBigDecimal(5);
        return new Figures(
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                employees == null ? null : employees.intValue(),
                Confidentiality.valueOf(row.getString(6)));
    }

    private static Validity validity(ResultSet row, int column) throws SQLException {
        return new Validity(day(row, column), day(row, column + 1));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
