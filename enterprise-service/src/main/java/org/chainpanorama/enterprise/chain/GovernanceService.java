package org.chainpanorama.enterprise.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Written;

/** Product lines, honours, the leading group and plan documents of a chain. */
@ApplicationScoped
class GovernanceService {

    private final ChainService chains;
    private final ProductLineRepository productLines;
    private final HonourRepository honours;
    private final LeadingGroupRepository groups;
    private final ChainPlanRepository plans;
    private final ChainWriter writer;

    GovernanceService(
            ChainService chains,
            ProductLineRepository productLines,
            HonourRepository honours,
            LeadingGroupRepository groups,
            ChainPlanRepository plans,
            ChainWriter writer) {
        this.chains = chains;
        this.productLines = productLines;
        this.honours = honours;
        this.groups = groups;
        this.plans = plans;
        this.writer = writer;
    }

    List<ProductLineView> productLines(String chainCode) {
        chains.get(chainCode);
        return productLines.ofChain(chainCode).stream().map(ProductLineView::of).toList();
    }

    Written<ProductLineView> putProductLine(String chainCode, String code, ProductLineRegistration registration) {
        var kind = new ChainWriter.Kind<>("product-line", productLines, ProductLine::new, ProductLineView::of);
        return writer.put(kind, chainCode, new ProductLine.Key(chainCode, code), code, line -> {
            List<String> nodeCodes = registration.nodeCodes() == null ? List.of() : registration.nodeCodes();
            nodeCodes.forEach(node -> chains.requireNode(chainCode, node));
            line.register(registration);
        });
    }

    List<HonourView> honours(String chainCode) {
        chains.get(chainCode);
        return honours.ofChain(chainCode).stream().map(HonourView::of).toList();
    }

    Written<HonourView> putHonour(String chainCode, String code, HonourRegistration registration) {
        var kind = new ChainWriter.Kind<>("honour", honours, Honour::new, HonourView::of);
        return writer.put(
                kind, chainCode, new Honour.Key(chainCode, code), code, honour -> honour.register(registration));
    }

    LeadingGroupView leadingGroup(String chainCode) {
        chains.get(chainCode);
        return groups.findByIdOptional(chainCode)
                .map(LeadingGroupView::of)
                .orElseThrow(() -> Problem.notFound(
                        Text.of("产业链 %s 的领导小组", "leading group of chain %s").with(chainCode)));
    }

    Written<LeadingGroupView> putLeadingGroup(String chainCode, LeadingGroupRegistration registration) {
        var kind = new ChainWriter.Kind<>("leading-group", groups, LeadingGroup::new, LeadingGroupView::of);
        return writer.put(kind, chainCode, chainCode, "leading-group", group -> group.register(registration));
    }

    List<ChainPlanView> plans(String chainCode) {
        chains.get(chainCode);
        return plans.ofChain(chainCode).stream().map(ChainPlanView::of).toList();
    }

    Written<ChainPlanView> putPlan(String chainCode, String code, ChainPlanRegistration registration) {
        if (registration.validFrom() != null
                && registration.validTo() != null
                && registration.validTo().isBefore(registration.validFrom())) {
            throw Problem.of(ProblemType.VALIDATION_FAILED, Text.of("截止日期早于起始日期", "The last day is before the first"))
                    .with(InputError.body(
                            "/validTo", "before-valid-from", Text.of("早于 validFrom", "Before validFrom")));
        }
        var kind = new ChainWriter.Kind<>("chain-plan", plans, ChainPlan::new, ChainPlanView::of);
        return writer.put(
                kind, chainCode, new ChainPlan.Key(chainCode, code), code, plan -> plan.register(registration));
    }
}
