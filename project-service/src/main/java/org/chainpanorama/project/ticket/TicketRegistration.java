package org.chainpanorama.project.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service request on its way in. It names a project, an enterprise, or both. */
@Schema(name = "ServiceTicketRegistration", description = "A service request 服务诉求")
public record TicketRegistration(
        @Schema(description = "Project it is for 项目代码", maxLength = 24, pattern = "\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}")
        @ProjectCode
        String projectCode,

        @Schema(description = "Enterprise that asks 企业", maxLength = 18, pattern = "[0-9A-HJ-NPQRTUWXY]{18}")
        @CreditCode
        String creditCode,

        @Schema(description = "What is asked for, out of the service menu 服务菜单", required = true) @NotNull
        ServiceMenuItem menuItem,

        @Schema(description = "How it came in 受理渠道", required = true) @NotNull
        TicketChannel channel,

        @Schema(description = "In one line 标题", minLength = 2, maxLength = 200, required = true)
        @NotNull
        @Size(min = 2, max = 200)
        String title,

        @Schema(description = "In full 详情", maxLength = 2000) @Size(max = 2000)
        String detail,

        @Schema(description = "Day on which it came in, not in the future; null for today 提交日")
        LocalDate submittedOn,

        @Schema(description = "Day by which it is to be resolved 承诺办结日")
        LocalDate dueOn) {}
