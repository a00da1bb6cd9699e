package org.chainpanorama.project.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.text.Labelled;

/** One move of a project. It holds in [countsFrom, countsUntil), so that a stage "as of" a day is one range condition. */
@Entity
class StageTransition {

    /** The end of the move that still holds. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_code")
    Project project;

    int sequence;

    @Enumerated(EnumType.STRING)
    Stage fromStage;

    @Enumerated(EnumType.STRING)
    Stage toStage;

    int stageRank;
    LocalDate effectiveOn;
    LocalDate knownOn;
    LocalDate countsFrom;
    LocalDate countsUntil;
    String reason;
    String actor;
    boolean historical;
    String waivedGuards;
    Instant recordedAt;

    protected StageTransition() {}

    StageTransition(
            Project project, int sequence, Stage from, StageMove move, int stageRank, List<? extends Labelled> waived) {
        this.project = project;
        this.sequence = sequence;
        this.fromStage = from;
        this.toStage = move.to();
        this.stageRank = stageRank;
        this.effectiveOn = move.effectiveOn();
        this.knownOn = move.knownOn();
        this.countsFrom = move.countsFrom();
        this.countsUntil = OPEN;
        this.reason = move.reason();
        this.actor = move.actor();
        this.historical = move.historical();
        this.waivedGuards =
                waived.isEmpty() ? null : waived.stream().map(Labelled::name).collect(Collectors.joining(","));
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void endAt(LocalDate day) {
        countsUntil = day;
    }

    /** Guards that were not shown to be met when this historical move was recorded. */
    List<StageGuard> waived() {
        return waivedGuards == null
                ? List.of()
                : Arrays.stream(waivedGuards.split(","))
                        .map(StageGuard::valueOf)
                        .toList();
    }
}
