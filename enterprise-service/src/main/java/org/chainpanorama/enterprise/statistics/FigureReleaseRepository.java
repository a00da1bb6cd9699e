package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.store.Sql;
import org.chainpanorama.enterprise.rollup.HiddenTotals;
import org.chainpanorama.enterprise.statistics.CellGroup.Cell;

/** The released state of figures, and the present one while a release is made. */
@ApplicationScoped
class FigureReleaseRepository {

    private static final String CELL = "reporting_year, chain_code, node_code, zone_code";
    private static final String STANDING =
            CELL + ", credit_code, confidentiality, sole, revenue_yuan, least_yuan, most_yuan";
    private static final String BESIDE = " b on b.reporting_year = a.reporting_year and b.chain_code = a.chain_code"
            + " and b.node_code = a.node_code and b.zone_code = a.zone_code and b.credit_code = a.credit_code";
    private static final String DIFFERS =
            " (b.credit_code is null or b.revenue_yuan <> a.revenue_yuan or b.confidentiality <> a.confidentiality)";

    /** Hidden revenue of a cell of a chain. */
    record InChain(String chainCode, HiddenTotals totals) {}

    private final Sql sql;

    FigureReleaseRepository(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other process makes a release; to the end of the running transaction. */
    void takeTurn() {
        sql.list("select id from figure_release_turn where id = 1 for update", row -> row.getInt(1));
    }

    void add(FigureReleaseView release) {
        sql.update(
                "insert into figure_release (reporting_year, sequence_number, released_at) values (?, ?, ?)",
                release.year(),
                release.sequence(),
                release.releasedAt());
    }

    /** Years in which there is hidden revenue, or was at the last release. */
    List<Integer> years() {
        return sql.list(
                "select reporting_year from hidden_rollup union select reporting_year from released_hidden order by 1",
                row -> row.getInt(1));
    }

    /** Reads what every enterprise contributes now, in one statement and so at one moment. */
    void takePresent(int year) {
        sql.update("delete from present_standing");
        sql.update(
                "insert into present_standing (" + STANDING + ") select s.reporting_year, s.chain_code, s.node_code,"
                        + " s.zone_code, s.credit_code, f.confidentiality, p.places = 1, s.revenue_yuan,"
                        + " coalesce(b.from_yuan * s.revenue_yuan / nullif(f.revenue_yuan, 0), 0),"
                        + " coalesce(coalesce(b.to_yuan, 10000000000000000) * s.revenue_yuan / nullif(f.revenue_yuan, 0), 0)"
                        + " from node_standing s"
                        + " join annual_figure f on f.credit_code = s.credit_code and f.figure_year = s.reporting_year"
                        + " join revenue_band b on b.from_yuan <= f.revenue_yuan"
                        + " and (b.to_yuan is null or b.to_yuan > f.revenue_yuan)"
                        + " join (select credit_code, sum(revenue_yuan <> 0) as places from node_standing"
                        + " where reporting_year = ? group by credit_code) p on p.credit_code = s.credit_code"
                        + " where s.reporting_year = ?",
                year,
                year);
    }

    /** Present hidden revenue by cell. */
    List<InChain> presentHidden(int year) {
        return hidden("present_standing a where a.reporting_year = ?", year);
    }

    /** The part of the released hidden revenue that is no more so, by cell. */
    List<InChain> formerOfChanged(int year) {
        return hidden(
                "released_standing a left join present_standing" + BESIDE + " where a.reporting_year = ? and" + DIFFERS,
                year);
    }

    /** The part of the present hidden revenue that was not released so, by cell. */
    List<InChain> presentOfChanged(int year) {
        return hidden(
                "present_standing a left join released_standing" + BESIDE + " where a.reporting_year = ? and" + DIFFERS,
                year);
    }

    /** Whether anything at all differs from what was released. */
    boolean differs(int year) {
        return exists("present_standing a left join released_standing" + BESIDE, year)
                || exists("released_standing a left join present_standing" + BESIDE, year);
    }

    /** Hidden revenue of a year as it was released, by cell. */
    List<InChain> releasedHidden(int year) {
        return sql.list(
                "select * from released_hidden where reporting_year = ?", FigureReleaseRepository::hiddenRow, year);
    }

    /** Puts a cell's released state in the place of its present one. */
    void hold(int year, String chainCode, Cell cell) {
        Object[] place = {year, chainCode, cell.node(), cell.zone()};
        String there = " where reporting_year = ? and chain_code = ? and node_code = ? and zone_code = ?";
        sql.update("delete from present_standing" + there, place);
        sql.update(
                "insert into present_standing (" + STANDING + ") select " + STANDING + " from released_standing"
                        + there,
                place);
    }

    /** Makes the present state the released one. */
    void releasePresent(int year) {
        sql.update(
                "delete a from released_standing a left join present_standing" + BESIDE
                        + " where a.reporting_year = ? and b.credit_code is null",
                year);
        sql.update(
                "replace into released_standing (" + STANDING + ") select a.reporting_year, a.chain_code, a.node_code,"
                        + " a.zone_code, a.credit_code, a.confidentiality, a.sole, a.revenue_yuan, a.least_yuan, a.most_yuan"
                        + " from present_standing a left join released_standing" + BESIDE
                        + " where a.reporting_year = " + year
                        + " and (b.credit_code is null or b.revenue_yuan <> a.revenue_yuan or b.confidentiality <> a.confidentiality"
                        + " or b.sole <> a.sole or b.least_yuan <> a.least_yuan or b.most_yuan <> a.most_yuan)");
        sql.update("delete from released_revenue where reporting_year = ?", year);
        sql.update(
                "insert into released_revenue select " + CELL + ", count(*), sum(revenue_yuan),"
                        + " sum(revenue_yuan * revenue_yuan) from present_standing where reporting_year = ? group by "
                        + CELL,
                year);
    }

    /** Writes the hidden part of the present state and which cells are told together. */
    void releaseHidden(int year, Map<String, DisclosurePlan> plans) {
        sql.update("delete from released_hidden where reporting_year = ?", year);
        List<Object[]> rows = presentHidden(year).stream()
                .map(hidden -> row(year, hidden, plans.get(hidden.chainCode())))
                .toList();
        sql.insert("insert into released_hidden values", rows, "");
        sql.update("delete from present_standing");
    }

    private static Object[] row(int year, InChain hidden, DisclosurePlan plan) {
        HiddenTotals totals = hidden.totals();
        return new Object[] {
            year,
            hidden.chainCode(),
            totals.nodeCode(),
            totals.zoneCode(),
            totals.level().name(),
            totals.contributors(),
            totals.soleContributors(),
            totals.revenueYuan(),
            totals.soleYuan(),
            totals.revenueSquared(),
            totals.leastYuan(),
            totals.mostYuan(),
            plan.groupOf(new Cell(totals.zoneCode(), totals.nodeCode()))
        };
    }

    private boolean exists(String tables, int year) {
        return !sql.list(
                        "select 1 from " + tables + " where a.reporting_year = ? and" + DIFFERS + " limit 1",
                        row -> 1,
                        year)
                .isEmpty();
    }

    private List<InChain> hidden(String tablesAndCondition, int year) {
        return sql.list(
                "select a.chain_code, a.node_code, a.zone_code, a.confidentiality, count(*) as enterprise_count,"
                        + " sum(a.sole) as sole_count, sum(a.revenue_yuan) as revenue_yuan,"
                        + " sum(if(a.sole, a.revenue_yuan, 0)) as sole_yuan,"
                        + " sum(a.revenue_yuan * a.revenue_yuan) as revenue_squared, sum(a.least_yuan) as least_yuan,"
                        + " sum(a.most_yuan) as most_yuan from " + tablesAndCondition
                        + " and a.confidentiality <> 'PUBLIC' and a.revenue_yuan <> 0"
                        + " group by a.chain_code, a.node_code, a.zone_code, a.confidentiality",
                FigureReleaseRepository::hiddenRow,
                year);
    }

    static InChain hiddenRow(ResultSet row) throws SQLException {
        return new InChain(
                row.getString("chain_code"),
                new HiddenTotals(
                        row.getString("node_code"),
                        row.getString("zone_code"),
                        Confidentiality.valueOf(row.getString("confidentiality")),
                        row.getLong("enterprise_count"),
                        row.getLong("sole_count"),
                        row.getBigDecimal("revenue_yuan"),
                        row.getBigDecimal("sole_yuan"),
                        row.getBigDecimal("revenue_squared"),
                        row.getBigDecimal("least_yuan"),
                        row.getBigDecimal("most_yuan")));
    }
}
