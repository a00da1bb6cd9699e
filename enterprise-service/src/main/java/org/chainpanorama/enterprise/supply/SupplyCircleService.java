package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.enterprise.registry.EnterpriseService;
import org.chainpanorama.enterprise.registry.EnterpriseView;

/** Walks from an enterprise to its partners, ring by ring. Two statements a ring, however large the hubs in it. */
@ApplicationScoped
class SupplyCircleService {

    private static final Comparator<SupplyCircleView.Edge> LARGEST_FIRST = Comparator.comparing(
                    SupplyCircleView.Edge::annualAmountYuan)
            .thenComparing(SupplyCircleView.Edge::id)
            .reversed();

    private final SupplyCircleRepository relations;
    private final EnterpriseService enterprises;
    private final Caller caller;
    private final BusinessDay businessDay;

    SupplyCircleService(
            SupplyCircleRepository relations, EnterpriseService enterprises, Caller caller, BusinessDay businessDay) {
        this.relations = relations;
        this.enterprises = enterprises;
        this.caller = caller;
        this.businessDay = businessDay;
    }

    SupplyCircleView round(String creditCode, CircleQuery wanted) {
        enterprises.requireRegistered(creditCode);
        boolean seesAmounts = caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL);
        if (wanted.minAmountYuan != null && !seesAmounts) {
            throw Problem.of(
                    ProblemType.SCOPE_MISSING,
                    Text.of("按供应额筛选需要读取权限", "A bound on amounts needs the scope to read them"));
        }
        LocalDate day = wanted.year == null ? businessDay.today() : LocalDate.of(wanted.year, Month.DECEMBER, 31);
        List<SupplyCircleView.Ring> rings = new ArrayList<>();
        Set<String> reached = new HashSet<>(Set.of(creditCode));
        Collection<String> outermost = Set.of(creditCode);
        for (int depth = 1; depth <= wanted.depth && !outermost.isEmpty(); depth++) {
            SupplyCircleView.Ring ring = ring(depth, outermost, reached, wanted, day);
            outermost = ring.enterprises().stream()
                    .map(SupplyCircleView.Member::creditCode)
                    .toList();
            reached.addAll(outermost);
            if (ring.shown() > 0) {
                rings.add(seesAmounts ? ring : withoutAmounts(ring));
            }
        }
        return new SupplyCircleView(
                SupplyCircleView.Member.of(
                        enterprises.byCode(Set.of(creditCode)).get(creditCode)),
                day,
                rings,
                seesAmounts ? List.of() : List.of("annualAmountYuan"));
    }

    /** One relation more than wanted is looked at of each enterprise: it tells that there are more. */
    private SupplyCircleView.Ring ring(
            int depth, Collection<String> from, Set<String> reached, CircleQuery wanted, LocalDate day) {
        BigDecimal least = wanted.minAmountYuan == null ? BigDecimal.ZERO : wanted.minAmountYuan;
        List<SupplyCircleView.Edge> edges =
                relations.largest(from, wanted.direction, least, day, wanted.perHop + 1).stream()
                        .sorted(LARGEST_FIRST)
                        .toList();
        Set<String> found = new LinkedHashSet<>();
        edges.forEach(
                edge -> parties(edge).filter(code -> !reached.contains(code)).forEach(found::add));
        List<String> nearest = found.stream().limit(wanted.perHop).toList();
        Map<String, EnterpriseView> known = enterprises.byCode(nearest);
        List<SupplyCircleView.Member> members = nearest.stream()
                .filter(known::containsKey)
                .map(code -> SupplyCircleView.Member.of(known.get(code)))
                .toList();
        Set<String> shown = new HashSet<>();
        members.forEach(member -> shown.add(member.creditCode()));
        List<SupplyCircleView.Edge> leading = edges.stream()
                .filter(edge -> parties(edge).anyMatch(shown::contains))
                .distinct()
                .toList();
        int more = found.size() - nearest.size();
        return new SupplyCircleView.Ring(depth, members.size(), more > 0, more, members, leading);
    }

    private static Stream<String> parties(SupplyCircleView.Edge edge) {
        return Stream.of(edge.supplierCode(), edge.customerCode());
    }

    /** An order by amounts would tell the amounts. */
    private static SupplyCircleView.Ring withoutAmounts(SupplyCircleView.Ring ring) {
        return new SupplyCircleView.Ring(
                ring.depth(),
                ring.shown(),
                ring.truncated(),
                ring.notShownAtLeast(),
                ring.enterprises().stream()
                        .sorted(Comparator.comparing(SupplyCircleView.Member::creditCode))
                        .toList(),
                ring.edges().stream()
                        .map(SupplyCircleView.Edge::withoutAmount)
                        .sorted(Comparator.comparing(SupplyCircleView.Edge::id))
                        .toList());
    }
}
