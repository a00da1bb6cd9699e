package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the summaries. Its cost grows with nodes, never with enterprises. */
@ApplicationScoped
public class SummaryService {

    private final RollupRepository repository;

    SummaryService(RollupRepository repository) {
        this.repository = repository;
    }

    /** Totals by node of the scope's chain; nodes without enterprises are absent. */
    public Map<String, CellTotals> nodes(Scope scope) {
        return cells(
                        "select node_code, " + CellTotals.SUMS + " from enterprise_rollup where " + scope.condition()
                                + " and node_code <> '' group by node_code",
                        scope)
                .stream()
                .collect(Collectors.toMap(CellTotals::code, Function.identity()));
    }

    /** Totals of the scope, each enterprise once. */
    public CellTotals whole(Scope scope) {
        return cells(
                        "select '', " + CellTotals.SUMS + " from enterprise_rollup where " + scope.condition()
                                + " and node_code = '' group by node_code",
                        scope)
                .stream()
                .findFirst()
                .orElseGet(() -> CellTotals.empty(""));
    }

    /** Totals of the scope by revenue band, each enterprise once; bands without enterprises are absent. */
    public Map<String, CellTotals> bands(Scope scope) {
        return cells(
                        "select band_code, " + CellTotals.SUMS + " from enterprise_rollup where " + scope.condition()
                                + " and node_code = '' group by band_code",
                        scope)
                .stream()
                .collect(Collectors.toMap(CellTotals::code, Function.identity()));
    }

    /** The revenue bands, lowest first. */
    public List<RevenueBand> revenueBands() {
        return repository
                .rows("select band_code, from_yuan, to_yuan from revenue_band order by from_yuan", Map.of())
                .stream()
                .map(row -> new RevenueBand((String) row[0], (BigDecimal) row[1], (BigDecimal) row[2]))
                .toList();
    }

    /** Bands that enterprises of the scope were in in years before its year; empty when no revenue of those years is known. */
    public Set<String> bandsBefore(Scope scope) {
        return repository
                .rows(
                        "select distinct band_code, 1 from enterprise_rollup where " + scope.conditionBefore()
                                + " and node_code = '' and band_code <> '' and enterprise_count > 0",
                        scope.parameters())
                .stream()
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** Purchases of the zone's customers (of every zone where none is named) by what is bought and what for. */
    public List<SupplyTotals> supply(Scope scope) {
        return repository
                .rows(
                        "select node_code, customer_node_code, " + SupplyTotals.SUMS + " from supply_rollup where "
                                + scope.condition() + " group by node_code, customer_node_code",
                        scope.parameters())
                .stream()
                .map(SupplyTotals::of)
                .toList();
    }

    /** Allocated revenue of the four largest enterprises together, by node; nodes without revenue are absent. */
    public Map<String, BigDecimal> largestFour(Scope scope, Collection<String> nodeCodes) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        StringBuilder sql = new StringBuilder();
        for (String nodeCode : nodeCodes) {
            String name = "node" + parameters.size();
            parameters.put(name, nodeCode);
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append("select :" + name
                            + ", sum(revenue_yuan) from (select revenue_yuan from node_standing where ")
                    .append(scope.condition() + " and node_code = :" + name)
                    .append(" order by revenue_yuan desc limit 4) largest");
        }
        return sql.isEmpty()
                ? Map.of()
                : repository.rows(sql.toString(), parameters).stream()
                        .filter(row -> row[1] != null)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (BigDecimal) row[1]));
    }

    private List<CellTotals> cells(String sql, Scope scope) {
        return repository.rows(sql, scope.parameters()).stream()
                .map(CellTotals::of)
                .toList();
    }
}
