package org.chainpanorama.enterprise.supply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class SupplyRepository implements PanacheRepositoryBase<SupplyRelation, String> {

    private static final Keyset<SupplyRelation> KEYSET =
            Keyset.of(SupplyRelation.class, "relationId", "annualAmountYuan").naming("id", "relationId");

    Page<SupplyRelation> page(SupplyQuery wanted, PageQuery query) {
        Where where = new Where()
                .in("supplierCode", wanted.suppliers)
                .in("customerCode", wanted.customers)
                .equal("chainCode", wanted.chain)
                .in("nodeCode", wanted.nodes)
                .atLeast("annualAmountYuan", wanted.annualAmountYuanMin);
        return KEYSET.page(getEntityManager(), valid(where, wanted.asOf), query);
    }

    /** Relations of one party. */
    Page<SupplyRelation> pageOf(String partyField, String creditCode, PartnerQuery wanted, PageQuery query) {
        Where where = new Where()
                .equal(partyField, creditCode)
                .equal("chainCode", wanted.chain)
                .atLeast("annualAmountYuan", wanted.annualAmountYuanMin);
        return KEYSET.page(getEntityManager(), valid(where, wanted.asOf), query);
    }

    Map<String, SupplyRelation> byId(Collection<String> ids) {
        return list("relationId in ?1", ids).stream()
                .collect(Collectors.toMap(relation -> relation.relationId, Function.identity()));
    }

    private static Where valid(Where where, LocalDate asOf) {
        return where.and("e.validFrom <= :asOf and (e.validTo is null or e.validTo >= :asOf)", "asOf", asOf);
    }
}
