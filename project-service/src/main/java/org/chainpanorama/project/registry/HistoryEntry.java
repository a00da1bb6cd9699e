package org.chainpanorama.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A move that happened before this system kept the record. Where the source gives no day, {@code effectiveOn} is null and {@code knownOn}
 * says on which day it was known to have happened; from that day on the move counts.
 */
@Schema(name = "ProjectHistoryEntry", description = "A move that happened before this system kept the record 历史阶段变更")
public record HistoryEntry(
        @Schema(description = "Stage moved to 目标阶段", required = true) @NotNull
        Stage to,

        @Schema(description = "Day on which it took effect; null where the source does not say 生效日")
        LocalDate effectiveOn,

        @Schema(description = "Day on which it was known to have happened; required where effectiveOn is null 已知截至日")
        LocalDate knownOn,

        @Schema(description = "Source or reason; required where effectiveOn is null 来源或原因", maxLength = 500)
        @Size(max = 500)
        String reason,

        @Schema(description = "Office that decided 经办单位", maxLength = 100) @Size(max = 100)
        String actor,

        @Schema(description = "Documents that the move rests on 佐证材料", maxItems = 20) @Size(max = 20)
        List<@NotNull @Valid EvidenceInput> evidence) {

    public HistoryEntry {
        evidence = evidence == null ? List.of() : evidence;
    }

    StageMove move() {
        return new StageMove(to, effectiveOn, effectiveOn == null ? knownOn : null, reason, actor, evidence, true);
    }

    /** An undated move needs a day on which it was known, and a source. No move lies in the future. */
    void check(int index, LocalDate today, List<InputError> faults) {
        String at = "/history/" + index;
        if (effectiveOn == null && knownOn == null) {
            faults.add(InputError.body(
                    at + "/knownOn",
                    "known-on-required",
                    Text.of("没有生效日时须填已知截至日", "is needed where effectiveOn is not known")));
        }
        if (effectiveOn == null && (reason == null || reason.isBlank())) {
            faults.add(InputError.body(
                    at + "/reason",
                    "reason-required",
                    Text.of("没有生效日时须说明来源", "is needed where effectiveOn is not known")));
        }
        if (effectiveOn != null && effectiveOn.isAfter(today) || knownOn != null && knownOn.isAfter(today)) {
            faults.add(InputError.body(
                    at + (effectiveOn == null ? "/knownOn" : "/effectiveOn"),
                    "future",
                    Text.of("不得晚于今天", "must not lie in the future")));
        }
    }
}
