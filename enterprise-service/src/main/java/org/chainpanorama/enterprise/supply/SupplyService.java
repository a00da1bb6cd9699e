package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.registry.EnterpriseService;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Supply relations one by one. */
@ApplicationScoped
class SupplyService {

    private final SupplyRepository relations;
    private final PartyRepository partners;
    private final SupplyWriter writer;
    private final EnterpriseService enterprises;
    private final ChainService chains;
    private final RollupService rollup;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final Caller caller;

    SupplyService(
            SupplyRepository relations,
            PartyRepository partners,
            SupplyWriter writer,
            EnterpriseService enterprises,
            ChainService chains,
            RollupService rollup,
            Preconditions preconditions,
            Transactions transactions,
            Caller caller) {
        this.caller = caller;
        this.relations = relations;
        this.partners = partners;
        this.writer = writer;
        this.enterprises = enterprises;
        this.chains = chains;
        this.rollup = rollup;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    Page<SupplyView> page(SupplyQuery wanted, PageQuery query) {
        requireRightToAmounts(wanted.annualAmountYuanMin, query.sort);
        return relations.page(wanted, query).map(relation -> SupplyView.of(relation, seesAmounts()));
    }

    Page<TradingPartnerView> suppliers(String creditCode, PartnerQuery wanted, PageQuery query) {
        return partners("customerCode", relation -> relation.supplierCode, creditCode, wanted, query);
    }

    Page<TradingPartnerView> customers(String creditCode, PartnerQuery wanted, PageQuery query) {
        return partners("supplierCode", relation -> relation.customerCode, creditCode, wanted, query);
    }

    SupplyView get(String id) {
        return SupplyView.of(require(id), seesAmounts());
    }

    Written<SupplyView> put(String id, SupplyRegistration registration) {
        Set<String> parties = new HashSet<>(List.of(registration.supplierCode(), registration.customerCode()));
        return transactions.call(() -> rollup.keep(Touched.relations(List.of(id), parties), () -> {
            SupplyRelation known = relations.findById(id);
            preconditions.check(known == null ? null : known.version);
            Map<String, String> zones = partners.zonesOf(parties);
            requireSound(registration, parties, zones);
            SupplyRelation relation = writer.register(known, id, registration, zones);
            relations.flush();
            return new Written<>(SupplyView.of(relation, true), known == null);
        }));
    }

    void remove(String id) {
        transactions.run(() -> rollup.keep(Touched.relations(List.of(id), Set.of()), () -> {
            SupplyRelation relation = require(id);
            preconditions.check(relation.version);
            writer.remove(relation);
            return null;
        }));
    }

    private void requireSound(SupplyRegistration registration, Set<String> parties, Map<String, String> zones) {
        if (!writer.isOwn(registration, zones)) {
            throw ZoneScope.outside();
        }
        Map<String, NodeView> nodes = chains.nodesByAddress(Set.of(registration.chainCode()));
        List<InputError> faults = SupplyWriter.faults(
                registration, nodes, partners.byCode(parties).keySet());
        if (!faults.isEmpty()) {
            boolean unknown = faults.stream().anyMatch(fault -> fault.code().equals("unknown-node"));
            throw Problem.of(
                            unknown ? ProblemType.UNKNOWN_NODE : ProblemType.RULE_VIOLATED,
                            Text.of("供应关系不成立", "The supply relation is not possible"))
                    .with(faults);
        }
    }

    private Page<TradingPartnerView> partners(
            String ownField,
            Function<SupplyRelation, String> other,
            String creditCode,
            PartnerQuery wanted,
            PageQuery query) {
        enterprises.requireRegistered(creditCode);
        requireRightToAmounts(wanted.annualAmountYuanMin, query.sort);
        if (query.sort == null && seesAmounts()) {
            query.sort = "-annualAmountYuan";
        }
        Page<SupplyRelation> page = relations.pageOf(ownField, creditCode, wanted, query);
        Map<String, Party> known =
                partners.byCode(page.items().stream().map(other).collect(Collectors.toSet()));
        return page.map(relation -> TradingPartnerView.of(
                other.apply(relation), known.get(other.apply(relation)), relation, seesAmounts()));
    }

    private boolean seesAmounts() {
        return caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL);
    }

    /** A bound on amounts or an order by them would tell the amounts. */
    private void requireRightToAmounts(BigDecimal boundYuan, String sort) {
        boolean asks = boundYuan != null || sort != null && sort.contains("annualAmountYuan");
        if (asks && !seesAmounts()) {
            throw Problem.of(
                    ProblemType.SCOPE_MISSING,
                    Text.of("按供应额筛选或排序需要权限 enterprise.read", "Filtering or sorting by amount needs enterprise.read"));
        }
    }

    private SupplyRelation require(String id) {
        return relations
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound(Text.of("供应关系 " + id, "supply relation " + id)));
    }
}
