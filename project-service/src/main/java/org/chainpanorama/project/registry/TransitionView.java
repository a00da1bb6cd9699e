package org.chainpanorama.project.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move on record. */
@Schema(name = "ProjectTransitionView", description = "A move on record 阶段变更记录")
public record TransitionView(
        @Schema(description = "Position in the project's history, from 0 序号", minimum = "0")
        int sequence,

        @Schema(description = "Stage before; null for the first entry 变更前阶段")
        Coded from,

        @Schema(description = "Stage after 变更后阶段") Coded to,

        @Schema(description = "Day on which it took effect; null where the source does not say 生效日")
        LocalDate effectiveOn,

        @Schema(description = "For a move without a day: when it was known to have happened 已知截至日")
        LocalDate knownOn,

        @Schema(description = "Reason or source 原因", maxLength = 500)
        String reason,

        @Schema(description = "Office that decided 经办单位", maxLength = 100)
        String actor,

        @Schema(description = "Whether it was recorded after the fact 是否历史补录")
        boolean historical,

        @Schema(description = "Guards that were not shown to be met in a historical move 未核实条件", maxItems = 30)
        List<Coded> waivedGuards,

        @Schema(description = "When it was recorded, UTC 记录时间")
        Instant recordedAt) {

    static TransitionView of(StageTransition transition) {
        return new TransitionView(
                transition.sequence,
                Coded.of(transition.fromStage),
                Coded.of(transition.toStage),
                transition.effectiveOn,
                transition.knownOn,
                transition.reason,
                transition.actor,
                transition.historical,
                transition.waived().stream().map(Coded::of).toList(),
                transition.recordedAt);
    }
}
