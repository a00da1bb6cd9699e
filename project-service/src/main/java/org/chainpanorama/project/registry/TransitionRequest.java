package org.chainpanorama.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move that is asked for now. */
@Schema(name = "ProjectTransitionRequest", description = "A move that is asked for 阶段变更申请")
public record TransitionRequest(
        @Schema(description = "Stage to move to 目标阶段", required = true) @NotNull
        Stage to,

        @Schema(description = "Day on which it takes effect, not in the future; null for today 生效日")
        LocalDate effectiveOn,

        @Schema(description = "Why; required for going back, suspending and terminating 原因", maxLength = 500)
        @Size(max = 500)
        String reason,

        @Schema(description = "Office that decided; absent for the calling client 经办单位", maxLength = 100)
        @Size(max = 100)
        String actor,

        @Schema(description = "Documents that the move rests on 佐证材料", maxItems = 20) @Size(max = 20)
        List<@NotNull @Valid EvidenceInput> evidence) {

    public TransitionRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
