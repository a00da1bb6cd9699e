package org.chainpanorama.enterprise.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.rollup.HiddenTotals;
import org.chainpanorama.enterprise.statistics.FigureReleaseRepository.InChain;
import org.jboss.logging.Logger;

/** Makes releases: at night and when the office asks for one. One at a time, over all processes. */
@ApplicationScoped
class FigureReleaseService {

    /** A million contributions take a minute or two. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Logger LOG = Logger.getLogger(FigureReleaseService.class);

    private final FigureReleaseRepository figures;
    private final ReleasedRevenueRepository released;
    private final ChainService chains;
    private final Transactions transactions;

    FigureReleaseService(
            FigureReleaseRepository figures,
            ReleasedRevenueRepository released,
            ChainService chains,
            Transactions transactions) {
        this.figures = figures;
        this.released = released;
        this.chains = chains;
        this.transactions = transactions;
    }

    @Scheduled(cron = "{zone.release.cron}", timeZone = "{zone.time-zone}", identity = "figure-release")
    void releaseEveryYear() {
        for (int year : figures.years()) {
            FigureReleaseOutcomeView outcome = release(year);
            if (outcome.changed() || outcome.heldCells() > 0) {
                LOG.infof("Figures of %d: released %s, %d cells wait", year, outcome.changed(), outcome.heldCells());
            }
        }
    }

    /** Releases, the latest first; those of one year where it is not null. */
    List<FigureReleaseView> latest(Integer year, int most) {
        return released.releases(year, most);
    }

    /** Makes the present state of a year the released one, but for the cells that must wait. */
    FigureReleaseOutcomeView release(int year) {
        return transactions.callAlone(LONGEST, () -> {
            figures.takeTurn();
            figures.takePresent(year);
            Map<String, DisclosurePlan> plans = new HashMap<>();
            int held = hold(year, plans);
            boolean changed = figures.differs(year);
            figures.releasePresent(year);
            figures.releaseHidden(year, plans);
            FigureReleaseView last = last(year);
            if (changed) {
                last = new FigureReleaseView(
                        year,
                        last == null ? 1 : last.sequence() + 1,
                        Instant.now().truncatedTo(ChronoUnit.MICROS));
                figures.add(last);
            }
            return new FigureReleaseOutcomeView(last, changed, held);
        });
    }

    /** Puts back what must wait, and tells what will be told of each chain. */
    private int hold(int year, Map<String, DisclosurePlan> plans) {
        Map<String, DisclosurePlan> told = released.plans(year);
        Map<String, List<HiddenTotals>> before = byChain(figures.releasedHidden(year));
        Map<String, List<HiddenTotals>> now = byChain(figures.presentHidden(year));
        Map<String, List<HiddenTotals>> former = byChain(figures.formerOfChanged(year));
        Map<String, List<HiddenTotals>> present = byChain(figures.presentOfChanged(year));
        Set<String> chainCodes = new TreeSet<>(before.keySet());
        chainCodes.addAll(now.keySet());
        int held = 0;
        for (String chainCode : chainCodes) {
            ReleaseRule rule = new ReleaseRule(
                    told.getOrDefault(chainCode, DisclosurePlan.ofNothing()),
                    before.getOrDefault(chainCode, List.of()),
                    now.getOrDefault(chainCode, List.of()),
                    former.getOrDefault(chainCode, List.of()),
                    present.getOrDefault(chainCode, List.of()),
                    stages(chainCode));
            plans.put(chainCode, rule.plan());
            rule.held().forEach(cell -> figures.hold(year, chainCode, cell));
            held += rule.held().size();
        }
        return held;
    }

    private FigureReleaseView last(int year) {
        return released.releases(year, 1).stream().findFirst().orElse(null);
    }

    private Function<String, String> stages(String chainCode) {
        return Disclosure.stages(chains.nodesOf(chainCode));
    }

    private static Map<String, List<HiddenTotals>> byChain(Collection<InChain> hidden) {
        return hidden.stream()
                .collect(Collectors.groupingBy(
                        InChain::chainCode, Collectors.mapping(InChain::totals, Collectors.toList())));
    }
}
