package org.chainpanorama.land.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.page.CursorCodec;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Position;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.land.redevelopment.RedevelopmentMode;
import org.chainpanorama.land.statistics.RedevelopmentStatisticsView.Figures;
import org.chainpanorama.land.statistics.RedevelopmentStatisticsView.Group;

/** Land in numbers. The position of the data is asked for before the data, so the data is never older than it says. */
@ApplicationScoped
class LandStatisticsService {

    private static final Text NO_BLOCK = Text.of("零散地块", "Individual parcels");

    private final RedevelopmentStatisticsRepository redevelopments;
    private final ChainLandRepository chainLand;
    private final CarrierStatisticsRepository carriers;
    private final MuInputRepository muInputs;
    private final CursorCodec cursors;
    private final ChangeFeed feed;
    private final BusinessDay businessDay;
    private final ZoneScope zones;
    private final Caller caller;

    LandStatisticsService(
            RedevelopmentStatisticsRepository redevelopments,
            ChainLandRepository chainLand,
            CarrierStatisticsRepository carriers,
            MuInputRepository muInputs,
            CursorCodec cursors,
            ChangeFeed feed,
            BusinessDay businessDay,
            ZoneScope zones,
            Caller caller) {
        this.caller = caller;
        this.zones = zones;
        this.redevelopments = redevelopments;
        this.chainLand = chainLand;
        this.carriers = carriers;
        this.muInputs = muInputs;
        this.cursors = cursors;
        this.feed = feed;
        this.businessDay = businessDay;
    }

    @Transactional
    RedevelopmentStatisticsView redevelopment(String groupBy, LocalDate asOf) {
        LocalDate day = dayOf(asOf);
        Position position = feed.latest();
        Grouping grouping = Grouping.of(groupBy);
        List<RedevelopmentSums> sums = redevelopments.sums(grouping, day, zones.bound());
        return new RedevelopmentStatisticsView(
                day,
                groupBy,
                Figures.of(sums.stream().reduce(RedevelopmentSums.NONE, RedevelopmentSums::plus)),
                grouping == null ? List.of() : groups(grouping, sums),
                redevelopments.modes(day, zones.bound()),
                position.at(),
                position.version());
    }

    @Transactional
    ChainSummaryView chain(String chainCode, LocalDate asOf) {
        String zone = zones.bound();
        LocalDate day = dayOf(asOf);
        Position position = feed.latest();
        return new ChainSummaryView(
                chainCode,
                day,
                position.at(),
                position.version(),
                ChainSummaryView.totals(chainLand.total(chainCode, day, zone)),
                chainLand.byNode(chainCode, day, zone).entrySet().stream()
                        .map(node -> ChainSummaryView.Node.of(node.getKey(), node.getValue()))
                        .toList(),
                List.of(),
                List.of());
    }

    @Transactional
    CarrierStatisticsView carriers(String zone, LocalDate asOf) {
        LocalDate day = dayOf(asOf);
        Position position = feed.latest();
        return CarrierStatisticsView.of(
                day, carriers.carriers(zones.within(zone), day), position.at(), position.version());
    }

    @Transactional
    Page<MuInputView> muInputs(LocalDate asOf, int limit, String cursor) {
        LocalDate day = dayOf(asOf);
        String zone = zones.bound();
        String binding = "mu-inputs/" + day + "/" + (zone == null ? "" : zone) + "/";
        List<MuInputView> found = muInputs.after(cursor == null ? "" : open(cursor, binding), day, zone, limit + 1);
        Reader reader = Reader.of(caller, ScopeDomain.LAND);
        List<MuInputView> seen =
                found.stream().map(input -> input.seenBy(reader)).toList();
        if (found.size() <= limit) return new Page<>(seen, null, null, null);
        List<MuInputView> shown = seen.subList(0, limit);
        return new Page<>(shown, cursors.seal(binding + shown.get(limit - 1).creditCode()), null, null);
    }

    private List<Group> groups(Grouping grouping, List<RedevelopmentSums> sums) {
        Map<String, String> blocks = grouping == Grouping.BLOCK ? redevelopments.blockNames() : Map.of();
        return sums.stream()
                .map(sum -> new Group(sum.code(), label(grouping, sum.code(), blocks), Figures.of(sum)))
                .toList();
    }

    private static Text label(Grouping grouping, String code, Map<String, String> blocks) {
        if (code == null) return NO_BLOCK;
        return switch (grouping) {
            case MODE -> RedevelopmentMode.valueOf(code).label();
            case BLOCK -> Text.of(blocks.get(code), blocks.get(code));
            case YEAR -> Text.of(code + " 年", code);
        };
    }

    private String open(String cursor, String binding) {
        return cursors.open(cursor)
                .filter(content -> content.startsWith(binding))
                .map(content -> content.substring(binding.length()))
                .orElseThrow(() -> {
                    Text message = Text.of("游标属于另一查询", "The cursor belongs to another query");
                    return Problem.of(ProblemType.CURSOR_MISMATCH, message)
                            .with(InputError.query("cursor", "cursor-mismatch", message));
                });
    }

    private LocalDate dayOf(LocalDate asOf) {
        return businessDay.or(asOf);
    }
}
