package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.store.Sql;
import org.chainpanorama.enterprise.rollup.Scope;

/** Reads what was released of figures. */
@ApplicationScoped
class ReleasedRevenueRepository {

    /** A cell's revenue at its release. */
    record Revenue(String nodeCode, long reportedCount, BigDecimal revenueYuan, BigDecimal revenueSquared) {

        static Revenue none(String nodeCode) {
            return new Revenue(nodeCode, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        Revenue plus(Revenue other) {
            return new Revenue(
                    nodeCode,
                    reportedCount + other.reportedCount,
                    revenueYuan.add(other.revenueYuan),
                    revenueSquared.add(other.revenueSquared));
        }
    }

    private final Sql sql;

    ReleasedRevenueRepository(Sql sql) {
        this.sql = sql;
    }

    /** Releases of a year (of all years where it is null), the latest first. */
    List<FigureReleaseView> releases(Integer year, int most) {
        return sql.list(
                "select reporting_year, sequence_number, released_at from figure_release"
                        + " where ? is null or reporting_year = ? order by released_at desc, reporting_year desc limit ?",
                row -> new FigureReleaseView(row.getInt(1), row.getInt(2), Sql.instant(row, "released_at")),
                year,
                year,
                most);
    }

    /** Whether a chain's year has hidden revenue, now or at its release. */
    boolean isHidden(Scope scope) {
        return !sql.list(
                        "select 1 from hidden_rollup where reporting_year = ? and chain_code = ? and enterprise_count > 0"
                                + " union all select 1 from released_hidden where reporting_year = ? and chain_code = ? limit 1",
                        row -> 1,
                        scope.year(),
                        scope.chainCode(),
                        scope.year(),
                        scope.chainCode())
                .isEmpty();
    }

    /** What is told of a year, by chain; chains without hidden revenue are absent. */
    Map<String, DisclosurePlan> plans(int year) {
        return plans("reporting_year = ?", year);
    }

    /** What is told of a chain's year; nothing where nothing was released. */
    DisclosurePlan plan(String chainCode, int year) {
        return plans("reporting_year = ? and chain_code = ?", year, chainCode)
                .getOrDefault(chainCode, DisclosurePlan.ofNothing());
    }

    /** Released revenue of the scope, by node. */
    Map<String, Revenue> revenue(Scope scope) {
        return sql
                .list(
                        "select node_code, sum(reported_count), sum(revenue_yuan), sum(revenue_squared)"
                                + " from released_revenue where reporting_year = ? and chain_code = ?"
                                + " and (? is null or zone_code = ?) group by node_code",
                        row -> new Revenue(
                                row.getString(1), row.getLong(2), row.getBigDecimal(3), row.getBigDecimal(4)),
                        scope.year(),
                        scope.chainCode(),
                        scope.zoneCode(),
                        scope.zoneCode())
                .stream()
                .collect(Collectors.toMap(Revenue::nodeCode, Function.identity()));
    }

    private Map<String, DisclosurePlan> plans(String condition, Object... arguments) {
        record Grouped(FigureReleaseRepository.InChain hidden, int group) {}
        return sql
                .list(
                        "select * from released_hidden where " + condition,
                        row -> new Grouped(FigureReleaseRepository.hiddenRow(row), row.getInt("group_number")),
                        arguments)
                .stream()
                .collect(Collectors.groupingBy(
                        grouped -> grouped.hidden.chainCode(),
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        Grouped::group,
                                        Collectors.mapping(grouped -> grouped.hidden.totals(), Collectors.toList())),
                                DisclosurePlan::released)));
    }
}
