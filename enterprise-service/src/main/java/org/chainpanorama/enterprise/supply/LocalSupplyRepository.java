package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.enterprise.rollup.SupplyScope;

/** Sums over one enterprise's purchases. */
@ApplicationScoped
class LocalSupplyRepository {

    /**
     * Purchases, yuan a year.
     *
     * @param locatedYuan from suppliers whose place is known
     * @param localYuan from local ones; null where there are no purchases or the customer's own place is not known
     */
    record Purchases(BigDecimal totalYuan, BigDecimal locatedYuan, BigDecimal localYuan) {}

    private final EntityManager entities;

    LocalSupplyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What a customer buys on that day. A supplier's place is known when its zone or its division is. */
    Purchases of(String customerCode, SupplyScope scope, LocalDate day) {
        Object[] sums = (Object[]) entities.createNativeQuery("select coalesce(sum(r.annual_amount_yuan), 0),"
                        + " coalesce(sum(if(s.zone_code is not null or s.division_code is not null, r.annual_amount_yuan, 0)), 0),"
                        + " sum(case when not (" + known(scope) + ") then null when " + near(scope)
                        + " then r.annual_amount_yuan else 0 end)"
                        + " from supply_relation r join enterprise s on s.credit_code = r.supplier_code"
                        + " join enterprise c on c.credit_code = r.customer_code"
                        + " where r.customer_code = :customer and r.valid_from <= :day"
                        + " and (r.valid_to is null or r.valid_to >= :day)")
                .setParameter("customer", customerCode)
                .setParameter("day", day)
                .getSingleResult();
        return new Purchases((BigDecimal) sums[0], (BigDecimal) sums[1], (BigDecimal) sums[2]);
    }

    private static String known(SupplyScope scope) {
        return scope == SupplyScope.ZONE
                ? "c.zone_code is not null"
                : "c.zone_code is not null or c.division_code is not null";
    }

    /** The first four digits of a division of GB/T 2260 are its city, the first two its province. */
    private static String near(SupplyScope scope) {
        return switch (scope) {
            case ZONE -> "s.zone_code = c.zone_code";
            case CITY -> "s.zone_code = c.zone_code or left(s.division_code, 4) = left(c.division_code, 4)";
            case PROVINCE -> "s.zone_code = c.zone_code or left(s.division_code, 2) = left(c.division_code, 2)";
        };
    }
}
