package org.chainpanorama.land.redevelopment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.geometry.SquareMetre;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/**
 * The redevelopment 改造 of one parcel, from its identification to its acceptance or withdrawal. Floor areas in m², as counted for
 * the plot ratio. While it is live its parcel has no other: a unique key decides between two that begin at once.
 */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_PARCEL)
class Redevelopment {

    private static final BigDecimal HIGHEST_PLOT_RATIO = BigDecimal.TEN;

    @Id
    String id;

    @Version
    long version;

    String parcelCode;

    /** The parcel's code while this is live, then null. */
    String liveParcel;

    @Enumerated(EnumType.STRING)
    RedevelopmentMode mode;

    @Enumerated(EnumType.STRING)
    RedevelopmentState state;

    String projectCode;
    LocalDate identifiedOn;
    LocalDate acceptedOn;
    LocalDate lastMovedOn;
    BigDecimal floorBeforeSquareMetres;
    BigDecimal plannedPlotRatio;
    BigDecimal floorAfterSquareMetres;
    BigDecimal physicalFloorAfterSquareMetres;
    String acceptanceDocument;
    String remark;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    @ElementCollection
    @CollectionTable(name = "redevelopment_move", joinColumns = @JoinColumn(name = "redevelopment_id"))
    @OrderColumn(name = "position")
    List<RedevelopmentMove> moves = new ArrayList<>();

    protected Redevelopment() {}

    /**
     * Identifies a parcel.
     *
     * @param number 1 for the parcel's first redevelopment
     * @param land area of the parcel, m²
     */
    Redevelopment(RedevelopmentRegistration registration, int number, BigDecimal land) {
        requirePossible(registration.floorBeforeSquareMetres(), land, "/floorBeforeSquareMetres");
        id = registration.parcelCode() + "-" + number;
        parcelCode = registration.parcelCode();
        mode = registration.mode();
        identifiedOn = registration.identifiedOn();
        floorBeforeSquareMetres = SquareMetre.of(registration.floorBeforeSquareMetres());
        plannedPlotRatio = scaled(registration.plannedPlotRatio());
        projectCode = registration.projectCode();
        remark = registration.remark();
        dataStatus = registration.dataStatus() == null ? FigureStatus.REPORTED : registration.dataStatus();
        enter(RedevelopmentState.IDENTIFIED, identifiedOn, null, null);
    }

    /** Moves on, or says everything that stands against it and changes nothing. */
    void moveTo(RedevelopmentTransition move, BigDecimal land) {
        RedevelopmentAttempt attempt = new RedevelopmentAttempt(this, move);
        List<Guard<RedevelopmentAttempt>> unmet = attempt.unmet();
        if (!unmet.isEmpty()) throw RedevelopmentState.LIFECYCLE.refused(state, move.to(), unmet, attempt);
        requireFiguresBelong(move);
        if (move.to() == RedevelopmentState.ACCEPTED) accept(move, land);
        if (move.plannedPlotRatio() != null) plannedPlotRatio = scaled(move.plannedPlotRatio());
        enter(move.to(), move.effectiveOn(), move.reason(), move.evidence());
    }

    /** Puts figures right. Those of the time after stand only where it was accepted. */
    void correct(RedevelopmentCorrection correction, BigDecimal land) {
        boolean accepted = state == RedevelopmentState.ACCEPTED;
        boolean complete = correction.floorAfterSquareMetres() != null && correction.acceptanceDocument() != null;
        boolean empty = correction.floorAfterSquareMetres() == null
                && correction.physicalFloorAfterSquareMetres() == null
                && correction.acceptanceDocument() == null;
        if (accepted ? !complete : !empty) {
            throw refused(
                    "/floorAfterSquareMetres",
                    "accepted-only",
                    Text.of(
                            "改造后面积与验收文件仅在完成后存在，且缺一不可",
                            "the floor area after and its document stand once accepted, and only then"));
        }
        requirePossible(correction.floorBeforeSquareMetres(), land, "/floorBeforeSquareMetres");
        requirePossible(correction.floorAfterSquareMetres(), land, "/floorAfterSquareMetres");
        mode = correction.mode();
        floorBeforeSquareMetres = SquareMetre.of(correction.floorBeforeSquareMetres());
        plannedPlotRatio = scaled(correction.plannedPlotRatio());
        floorAfterSquareMetres = SquareMetre.of(correction.floorAfterSquareMetres());
        physicalFloorAfterSquareMetres = SquareMetre.of(correction.physicalFloorAfterSquareMetres());
        acceptanceDocument = correction.acceptanceDocument();
        projectCode = correction.projectCode();
        remark = correction.remark();
        dataStatus = correction.dataStatus();
    }

    private void accept(RedevelopmentTransition move, BigDecimal land) {
        requirePossible(move.floorSquareMetres(), land, "/floorSquareMetres");
        floorAfterSquareMetres = SquareMetre.of(move.floorSquareMetres());
        physicalFloorAfterSquareMetres = SquareMetre.of(move.physicalFloorSquareMetres());
        acceptanceDocument = move.evidence();
        acceptedOn = move.effectiveOn();
    }

    private void enter(RedevelopmentState to, LocalDate day, String reason, String evidence) {
        moves.add(new RedevelopmentMove(state, to, day, Instant.now(), reason, evidence));
        state = to;
        lastMovedOn = day;
        liveParcel = RedevelopmentState.LIFECYCLE.isFinal(to) ? null : parcelCode;
    }

    private static void requireFiguresBelong(RedevelopmentTransition move) {
        boolean measured = move.floorSquareMetres() != null || move.physicalFloorSquareMetres() != null;
        if (measured && move.to() != RedevelopmentState.ACCEPTED) {
            throw refused(
                    "/floorSquareMetres",
                    "accepted-only",
                    Text.of("实测面积只随完成登记", "measured floor area comes with ACCEPTED only"));
        }
        if (move.plannedPlotRatio() != null && move.to() != RedevelopmentState.PLANNED) {
            throw refused(
                    "/plannedPlotRatio",
                    "planned-only",
                    Text.of("规划容积率只随规划登记", "the planned plot ratio comes with PLANNED only"));
        }
    }

    private static void requirePossible(BigDecimal floor, BigDecimal land, String pointer) {
        if (floor == null) return;
        BigDecimal ratio = SquareMetre.plotRatio(floor, land);
        if (ratio.compareTo(HIGHEST_PLOT_RATIO) > 0) {
            throw refused(
                    pointer,
                    "plot-ratio",
                    Text.of("容积率 %s 超过 10", "a plot ratio of %s is above 10").with(ratio));
        }
    }

    private static BigDecimal scaled(BigDecimal ratio) {
        return ratio == null ? null : ratio.setScale(4);
    }

    private static Problem refused(String pointer, String code, Text message) {
        return Problem.of(ProblemType.RULE_VIOLATED, message).with(InputError.body(pointer, code, message));
    }
}
