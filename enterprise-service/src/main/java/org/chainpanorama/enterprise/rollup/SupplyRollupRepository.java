package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.chainpanorama.chassis.store.Sql;

/** What supply relations add to {@link RollupTable#SUPPLY}: one select, for every write and for the check of all. */
@ApplicationScoped
class SupplyRollupRepository {

    /** The supplier's place is known when its zone or its division is. */
    private static final String CONTRIBUTION = """
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
            where c.zone_code is not null %s
            group by 1, 2, 3, 4, 5
            """;

    private final Sql sql;

    SupplyRollupRepository(Sql sql) {
        this.sql = sql;
    }

    Contributions of(Collection<String> relationIds) {
        return relationIds.isEmpty()
                ? Contributions.none()
                : contributions("and r.relation_id in (" + Sql.marks(relationIds.size()) + ")", relationIds.toArray());
    }

    Contributions ofAll() {
        return contributions("");
    }

    private Contributions contributions(String condition, Object... arguments) {
        Contributions contributions = Contributions.none();
        sql.list(
                CONTRIBUTION.formatted(condition),
                row -> {
                    RollupRepository.addTo(contributions, RollupTable.SUPPLY, row);
                    return null;
                },
                arguments);
        return contributions;
    }
}
