package org.chainpanorama.enterprise.rollup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A summary table and the one select that says what it must hold.
 *
 * @param name table
 * @param keys its primary key, in order
 * @param measures its sums
 * @param contribution select over the base tables giving keys, then measures, grouped by key; <code>%s</code> stands for conditions that
 *     restrict it to the touched rows
 */
record RollupTable(String name, List<String> keys, List<String> measures, String contribution) {

    /**
     * Enterprises. A row of {@code place} is an enterprise in one cell of one year: a node, a chain, or the whole. {@code k} doubles it:
     * once for its sums, in the band of its whole revenue, once for the count by the revenue allocated to the cell.
     */
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
                    "hidden_count"),
            """
            with place (credit_code, reporting_year, last_day, chain_code, node_code, share) as (
                select p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code, sum(p.revenue_share)
                from chain_position p join reporting_year y on p.valid_from <= y.last_day
                    and (p.valid_to is null or p.valid_to >= y.last_day)
                where 1 = 1 %1$s
                group by p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code
                union all
                select p.credit_code, y.reporting_year, y.last_day, p.chain_code, '', sum(p.revenue_share)
                from chain_position p join reporting_year y on p.valid_from <= y.last_day
                    and (p.valid_to is null or p.valid_to >= y.last_day)
                where 1 = 1 %1$s
                group by p.credit_code, y.reporting_year, y.last_day, p.chain_code
                union all
                select p.credit_code, y.reporting_year, y.last_day, '', '', 1
                from enterprise p cross join reporting_year y
                where 1 = 1 %1$s)
            select place.reporting_year, place.chain_code, place.node_code, coalesce(e.zone_code, ''), coalesce(b.band_code, ''),
                sum(k.whole), sum(k.allocated),
                sum(k.whole * e.above_scale), sum(k.whole * (l.credit_code is not null)),
                coalesce(sum(k.whole * f.revenue_yuan * place.share), 0),
                coalesce(sum(k.whole * (f.revenue_yuan * place.share) * (f.revenue_yuan * place.share)), 0),
                coalesce(sum(k.whole * f.revenue_yuan), 0),
                coalesce(sum(k.whole * f.tax_yuan * place.share), 0),
                coalesce(sum(k.whole * f.employees), 0),
                coalesce(sum(k.whole * (f.confidentiality <> 'PUBLIC')), 0)
            from place
                join enterprise e on e.credit_code = place.credit_code
                cross join (select 1 as whole, 0 as allocated union all select 0, 1) k
                left join annual_figure f on f.credit_code = place.credit_code and f.figure_year = place.reporting_year
                left join leader_designation l on l.chain_code = place.chain_code and l.credit_code = place.credit_code
                    and l.leader_from <= place.last_day and (l.leader_to is null or l.leader_to >= place.last_day)
                left join revenue_band b
                    on b.from_yuan <= f.revenue_yuan * if(k.whole = 1, 1, place.share)
                    and (b.to_yuan is null or b.to_yuan > f.revenue_yuan * if(k.whole = 1, 1, place.share))
            where (e.settled_on is null or e.settled_on <= place.last_day)
                and (e.left_on is null or e.left_on > place.last_day)
                and (k.whole = 1 or f.revenue_yuan is not null)
            group by 1, 2, 3, 4, 5
            """);

    /** Allocated revenue of each enterprise on each node, for the largest few. */
    static final RollupTable STANDINGS = new RollupTable(
            "node_standing",
            List.of("reporting_year", "chain_code", "node_code", "zone_code", "credit_code"),
            List.of("revenue_yuan"),
            """
            select y.reporting_year, p.chain_code, p.node_code, coalesce(e.zone_code, ''), p.credit_code,
                sum(f.revenue_yuan * p.revenue_share)
            from chain_position p
                join reporting_year y on p.valid_from <= y.last_day and (p.valid_to is null or p.valid_to >= y.last_day)
                join enterprise e on e.credit_code = p.credit_code
                join annual_figure f on f.credit_code = p.credit_code and f.figure_year = y.reporting_year
            where f.revenue_yuan is not null
                and (e.settled_on is null or e.settled_on <= y.last_day)
                and (e.left_on is null or e.left_on > y.last_day) %1$s
            group by 1, 2, 3, 4, 5
            """);

    /**
     * Revenue that not everybody may see, for disclosure control. An enterprise that stands on one node alone is a sole contributor there;
     * the bounds are what the band of each revenue tells (an open band ends at the largest amount that can be written).
     */
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
                    "most_yuan"),
            """
            select s.reporting_year, s.chain_code, s.node_code, coalesce(e.zone_code, ''), f.confidentiality,
                count(*), sum(s.places = 1), sum(f.revenue_yuan * s.share),
                sum(if(s.places = 1, f.revenue_yuan * s.share, 0)),
                sum((f.revenue_yuan * s.share) * (f.revenue_yuan * s.share)),
                sum(b.from_yuan * s.share), sum(coalesce(b.to_yuan, 10000000000000000) * s.share)
            from (
                    select p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code, sum(p.revenue_share) as share,
                        count(*) over (partition by p.credit_code, y.reporting_year) as places
                    from chain_position p join reporting_year y on p.valid_from <= y.last_day
                        and (p.valid_to is null or p.valid_to >= y.last_day)
                    where p.revenue_share > 0 %1$s
                    group by p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code
                ) s
                join enterprise e on e.credit_code = s.credit_code
                join annual_figure f on f.credit_code = s.credit_code and f.figure_year = s.reporting_year
                join revenue_band b on b.from_yuan <= f.revenue_yuan and (b.to_yuan is null or b.to_yuan > f.revenue_yuan)
            where f.confidentiality <> 'PUBLIC'
                and (e.settled_on is null or e.settled_on <= s.last_day) and (e.left_on is null or e.left_on > s.last_day)
            group by 1, 2, 3, 4, 5
            """);

    /** What the touched enterprises are called in {@link #ENTERPRISES}, {@link #STANDINGS} and {@link #HIDDEN}. */
    static final String TOUCHED_ENTERPRISES = "and p.credit_code in (:touched)";

    /** Purchases of customers in a zone. The supplier's place is known when its zone or its division is. */
    static final RollupTable SUPPLY = new RollupTable(
            "supply_rollup",
            List.of("reporting_year", "chain_code", "node_code", "customer_node_code", "zone_code"),
            List.of("relation_count", "total_yuan", "located_yuan", "in_zone_yuan", "in_city_yuan", "in_province_yuan"),
            """
            select y.reporting_year, r.chain_code, r.node_code, coalesce(r.customer_node_code, ''), c.zone_code,
                count(*), sum(r.annual_amount_yuan),
                sum(if(s.zone_code is not null or s.division_code is not null, r.annual_amount_yuan, 0)),
                sum(if(s.zone_code <=> c.zone_code, r.annual_amount_yuan, 0)),
                sum(if(s.zone_code <=> c.zone_code or left(s.division_code, 4) = left(c.division_code, 4),
                    r.annual_amount_yuan, 0)),
                sum(if(s.zone_code <=> c.zone_code or left(s.division_code, 2) = left(c.division_code, 2),
                    r.annual_amount_yuan, 0))
            from supply_relation r
                join reporting_year y on r.valid_from <= y.last_day and (r.valid_to is null or r.valid_to >= y.last_day)
                join enterprise s on s.credit_code = r.supplier_code
                join enterprise c on c.credit_code = r.customer_code
            where c.zone_code is not null %1$s
            group by 1, 2, 3, 4, 5
            """);

    /** What the touched relations are called in {@link #SUPPLY}. */
    static final String TOUCHED_RELATIONS = "and r.relation_id in (:touched)";

    static List<RollupTable> all() {
        return List.of(ENTERPRISES, STANDINGS, HIDDEN, SUPPLY);
    }

    /** What the table must hold for the touched rows alone. */
    String contributionOf(String touched) {
        return contribution.formatted(touched);
    }

    /** Base tables minus this table, where they differ, in one statement and so at one point in time. */
    String drift() {
        String columns = columns().collect(Collectors.joining(", "));
        String sums = measures.stream().map("sum(%1$s)"::formatted).collect(Collectors.joining(", "));
        String differs = measures.stream().map("sum(%1$s) <> 0"::formatted).collect(Collectors.joining(" or "));
        String stored = Stream.concat(keys.stream(), measures.stream().map("-%1$s"::formatted))
                .collect(Collectors.joining(", "));
        return "select %s, %s from (select * from (%s) computed (%s) union all select %s from %s) difference group by %s having %s"
                .formatted(
                        String.join(", ", keys),
                        sums,
                        contributionOf(""),
                        columns,
                        stored,
                        name,
                        String.join(", ", keys),
                        differs);
    }

    /** Adds a difference to a row that may not be there yet. */
    String upsert() {
        String sums =
                measures.stream().map("%1$s = %1$s + values(%1$s)"::formatted).collect(Collectors.joining(", "));
        String marks = columns().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s) on duplicate key update %s"
                .formatted(name, columns().collect(Collectors.joining(", ")), marks, sums);
    }

    private Stream<String> columns() {
        return Stream.concat(keys.stream(), measures.stream());
    }
}
