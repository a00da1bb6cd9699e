package org.chainpanorama.land.redevelopment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Preconditions;

/** Redevelopment 改造 of low-efficiency land. What is measured on a parcel also becomes an observation of its plot ratio. */
@ApplicationScoped
class RedevelopmentService {

    private static final String BEFORE = "低效用地改造：改造前";
    private static final String AFTER = "低效用地改造：竣工验收";

    private final RedevelopmentRepository redevelopments;
    private final RedevelopedLand parcels;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final ChangeFeed feed;

    RedevelopmentService(
            RedevelopmentRepository redevelopments,
            RedevelopedLand parcels,
            Preconditions preconditions,
            MergePatch mergePatch,
            ChangeFeed feed) {
        this.redevelopments = redevelopments;
        this.parcels = parcels;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.feed = feed;
    }

    @Transactional
    Page<RedevelopmentView> list(RedevelopmentFilter filter, PageQuery query) {
        Page<Redevelopment> page = redevelopments.page(filter, query);
        Map<String, BigDecimal> areas = parcels.areas(
                page.items().stream().map(found -> found.parcelCode).collect(Collectors.toSet()));
        return page.map(found -> RedevelopmentView.of(found, areas.get(found.parcelCode)));
    }

    @Transactional
    RedevelopmentView get(String id) {
        return view(require(id));
    }

    @Transactional
    TransitionsView transitions(String id) {
        return TransitionsView.of(require(id));
    }

    @Transactional
    RedevelopmentView identify(RedevelopmentRegistration registration) {
        BigDecimal land = parcels.lockLive(registration.parcelCode(), "/parcelCode");
        Redevelopment redevelopment = begin(registration, land);
        return keep("redevelopment.identified", redevelopment, land);
    }

    @Transactional
    RedevelopmentView move(String id, RedevelopmentTransition move) {
        Redevelopment redevelopment = require(id);
        BigDecimal land = parcels.lockLive(redevelopment.parcelCode, "");
        redevelopment.moveTo(move, land);
        return keep("redevelopment.transitioned", redevelopment, land);
    }

    @Transactional
    RedevelopmentView correct(String id, JsonNode patch) {
        Redevelopment redevelopment = require(id);
        preconditions.check(redevelopment.version);
        BigDecimal land = area(redevelopment);
        redevelopment.correct(
                mergePatch.apply(RedevelopmentCorrection.of(redevelopment), patch, RedevelopmentCorrection.class),
                land);
        return keep("redevelopment.corrected", redevelopment, land);
    }

    /** Replays a row's history inside the caller's transaction, over what is known; nothing is kept of one that fails. */
    void replay(Row<RedevelopmentHistory> row, RowResults results) {
        RedevelopmentHistory brought = row.value();
        BigDecimal land = parcels.lockLive(brought.parcelCode(), "/parcelCode");
        Redevelopment known = redevelopments.ofDay(brought.parcelCode(), brought.identifiedOn());
        row.over(known == null ? null : RedevelopmentHistory.of(known), results)
                .ifPresent(history -> results.tell(row, replay(known, history, land)));
    }

    /** Figures are put right, and moves made already are passed over. What says nothing new is not told. */
    private RowOutcome replay(Redevelopment known, RedevelopmentHistory history, BigDecimal land) {
        Long version = known == null ? null : known.version;
        Redevelopment redevelopment = known == null ? begin(history.registration(), land) : known;
        try {
            if (known != null) known.correct(history.correctionOf(known), land);
            History.of(history.moves()).replayOn(redevelopment, land);
        } catch (Problem unlawful) {
            if (known != null) redevelopments.forget(known);
            throw unlawful;
        }
        redevelopments.persist(redevelopment);
        redevelopments.flush();
        RowOutcome outcome = RowOutcome.of(version, redevelopment.version);
        if (outcome != RowOutcome.UNCHANGED) keep("redevelopment.imported", redevelopment, land);
        return outcome;
    }

    private Redevelopment begin(RedevelopmentRegistration registration, BigDecimal land) {
        int number = redevelopments.countOfParcel(registration.parcelCode()) + 1;
        return new Redevelopment(registration, number, land);
    }

    private RedevelopmentView keep(String change, Redevelopment redevelopment, BigDecimal land) {
        redevelopments.persist(redevelopment);
        redevelopments.flush();
        observe(redevelopment, redevelopment.identifiedOn, redevelopment.floorBeforeSquareMetres, null, BEFORE);
        observe(
                redevelopment,
                redevelopment.acceptedOn,
                redevelopment.floorAfterSquareMetres,
                redevelopment.physicalFloorAfterSquareMetres,
                AFTER);
        RedevelopmentView view = RedevelopmentView.of(redevelopment, land);
        feed.record(parcels.seenBy(redevelopment.parcelCode), change, redevelopment.id, view);
        return view;
    }

    private void observe(
            Redevelopment redevelopment, LocalDate day, BigDecimal counted, BigDecimal physical, String source) {
        if (day == null || counted == null) return;
        parcels.observe(redevelopment.parcelCode, day, counted, physical, source, redevelopment.dataStatus);
    }

    private RedevelopmentView view(Redevelopment redevelopment) {
        return RedevelopmentView.of(redevelopment, area(redevelopment));
    }

    private BigDecimal area(Redevelopment redevelopment) {
        return parcels.areas(java.util.Set.of(redevelopment.parcelCode)).get(redevelopment.parcelCode);
    }

    private Redevelopment require(String id) {
        Redevelopment redevelopment = redevelopments.findById(id);
        if (redevelopment == null)
            throw Problem.notFound(Text.of("改造 %s", "redevelopment %s").with(id));
        return redevelopment;
    }
}
