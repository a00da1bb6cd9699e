package org.chainpanorama.project.ticket;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move of a service ticket that is asked for. */
@Schema(name = "ServiceTicketMoveRequest", description = "A move of a service ticket 工单变更申请")
public record TicketMoveRequest(
        @Schema(description = "State to move to 目标状态", required = true) @NotNull
        TicketState to,

        @Schema(description = "Day on which it takes effect, not in the future; null for today 生效日")
        LocalDate effectiveOn,

        @Schema(description = "Why; required for rejecting, withdrawing and taking up again 原因", maxLength = 500)
        @Size(max = 500)
        String reason,

        @Schema(description = "Office that acts 经办单位", maxLength = 100) @Size(max = 100)
        String actor,

        @Schema(
                description = "How content the company is, 1 to 5; required for CLOSED 满意度",
                minimum = "1",
                maximum = "5")
        @Min(1)
        @Max(5)
        Short satisfaction) {}
