package org.chainpanorama.project.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Position;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.project.statistics.ChainSummaryRepository.Cell;

/** Puts a chain's summary together. */
@ApplicationScoped
class ChainSummaryService {

    private final ChainSummaryRepository cells;
    private final ChangeFeed feed;
    private final BusinessDay businessDay;
    private final ZoneScope zones;
    private final Caller caller;

    ChainSummaryService(
            ChainSummaryRepository cells, ChangeFeed feed, BusinessDay businessDay, ZoneScope zones, Caller caller) {
        this.caller = caller;
        this.zones = zones;
        this.cells = cells;
        this.feed = feed;
        this.businessDay = businessDay;
    }

    @Transactional
    ChainSummary of(String chainCode, LocalDate asked, String askedZone) {
        String zone = zones.within(askedZone);
        Reader reader = Reader.of(caller, ScopeDomain.PROJECT);
        Withheld withheld = new Withheld(reader);
        LocalDate asOf = businessDay.or(asked);
        Position position = feed.latest();
        List<ChainSummary.Node> nodes = cells.byNode(chainCode, asOf, zone, reader).stream()
                .collect(Collectors.groupingBy(Cell::nodeCode, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(node -> node(node.getKey(), node.getValue(), withheld))
                .toList();
        return new ChainSummary(
                chainCode,
                asOf,
                position.at(),
                position.version(),
                totals(cells.inTotal(chainCode, asOf, zone, reader), withheld),
                nodes,
                warnings(cells.withoutInvestment(chainCode, asOf, zone)),
                withheld.fields());
    }

    private static ChainSummary.Node node(String code, List<Cell> cells, Withheld withheld) {
        return new ChainSummary.Node(
                code,
                sum(cells, Cell::projectCount),
                sum(cells, Cell::landedCount),
                money("nodes.investmentYuan", cells, Cell::investmentYuan, withheld),
                money("nodes.plannedOutputYuan", cells, Cell::plannedOutputYuan, withheld),
                stages(cells));
    }

    private static ChainSummary.Totals totals(List<Cell> cells, Withheld withheld) {
        return new ChainSummary.Totals(
                sum(cells, Cell::projectCount),
                sum(cells, Cell::landedCount),
                money("totals.investmentYuan", cells, Cell::investmentYuan, withheld),
                money("totals.plannedOutputYuan", cells, Cell::plannedOutputYuan, withheld),
                stages(cells));
    }

    private static List<ChainSummary.StageCount> stages(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(Cell::stage))
                .map(cell -> new ChainSummary.StageCount(Coded.of(cell.stage()), cell.projectCount()))
                .toList();
    }

    private static long sum(List<Cell> cells, ToLongFunction<Cell> count) {
        return cells.stream().mapToLong(count).sum();
    }

    /** A sum with money in it that the reader may not see is withheld as a whole. A sum over nothing is 0; a sum over amounts none of which is known is null. */
    private static BigDecimal money(
            String field, List<Cell> cells, Function<Cell, BigDecimal> amount, Withheld withheld) {
        return withheld.shown(field, sum(cells, Cell::hiddenCount) == 0, money(cells, amount));
    }

    private static BigDecimal money(List<Cell> cells, Function<Cell, BigDecimal> amount) {
        if (sum(cells, Cell::primaryCount) == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        return cells.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static List<ChainSummary.Warning> warnings(long withoutInvestment) {
        List<ChainSummary.Warning> warnings = new ArrayList<>();
        if (withoutInvestment > 0) {
            warnings.add(new ChainSummary.Warning(
                    "INVESTMENT_NOT_STATED",
                    withoutInvestment,
                    Text.of("部分项目未填总投资，合计不含这些项目", "projects without a stated investment are not in the sums")));
        }
        return warnings;
    }
}
