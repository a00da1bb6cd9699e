package org.chainpanorama.enterprise.rollup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A summary table.
 *
 * @param name table
 * @param keys columns that name a row; together unique
 * @param measures its sums
 */
record RollupTable(String name, List<String> keys, List<String> measures) {

    /** Enterprises by cell, zone and revenue band; {@link EnterpriseContributions} says what it holds. */
    static final RollupTable ENTERPRISES = new RollupTable(
            "enterprise_rollup",
            List.of("reporting_year", "chain_code", "node_code", "zone_code", "band_code"),
            List.of(
                    "enterprise_count",
                    "allocated_count",
                    "above_scale_count",
                    "leader_count",
                    "revenue_yuan",
                    "revenue_squared",
                    "total_revenue_yuan",
                    "tax_yuan",
                    "employees",
                    "hidden_count"));

    /** Allocated revenue of each enterprise on each node, for the largest few; {@link EnterpriseContributions} says what it holds. */
    static final RollupTable STANDINGS = new RollupTable(
            "node_standing",
            List.of("reporting_year", "chain_code", "node_code", "zone_code", "credit_code"),
            List.of("revenue_yuan"));

    /** Revenue that not everybody may see, for disclosure control; {@link EnterpriseContributions} says what it holds. */
    static final RollupTable HIDDEN = new RollupTable(
            "hidden_rollup",
            List.of("reporting_year", "chain_code", "node_code", "zone_code", "confidentiality"),
            List.of(
                    "enterprise_count",
                    "sole_count",
                    "revenue_yuan",
                    "sole_yuan",
                    "revenue_squared",
                    "least_yuan",
                    "most_yuan"));

    /** Purchases of customers in a zone; {@link SupplyRollupRepository} says what it holds. */
    static final RollupTable SUPPLY = new RollupTable(
            "supply_rollup",
            List.of("reporting_year", "chain_code", "node_code", "customer_node_code", "zone_code"),
            List.of(
                    "relation_count",
                    "total_yuan",
                    "located_yuan",
                    "in_zone_yuan",
                    "in_city_yuan",
                    "in_province_yuan"));

    /** Keys, then measures. */
    String columns() {
        return Stream.concat(keys.stream(), measures.stream()).collect(Collectors.joining(", "));
    }

    /** Adds to a row that may be there already: the end of an insert. */
    String adding() {
        return " on duplicate key update "
                + measures.stream().map("%1$s = %1$s + values(%1$s)"::formatted).collect(Collectors.joining(", "));
    }
}
