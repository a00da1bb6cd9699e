package org.chainpanorama.project.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service ticket. */
@Schema(name = "ServiceTicketView", description = "A service ticket 服务工单")
public record TicketView(
        @Schema(description = "Number of the ticket 工单编号", minimum = "1")
        long id,

        @Schema(description = "Project it is for 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Enterprise that asks 企业", maxLength = 18)
        String creditCode,

        @Schema(description = "What is asked for 服务菜单") Coded menuItem,
        @Schema(description = "How it came in 受理渠道") Coded channel,

        @Schema(description = "In one line 标题", maxLength = 200)
        String title,

        @Schema(description = "In full 详情", maxLength = 2000)
        String detail,

        @Schema(description = "State 状态") Coded state,
        @Schema(description = "Day on which it came in 提交日") LocalDate submittedOn,

        @Schema(description = "Day by which it is to be resolved 承诺办结日")
        LocalDate dueOn,

        @Schema(description = "Day on which it ended; null while it is open 关闭日")
        LocalDate closedOn,

        @Schema(
                description = "How content the company is, 1 to 5; null until it says 满意度",
                minimum = "1",
                maximum = "5")
        Short satisfaction,

        @Schema(description = "When it last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static TicketView of(ServiceTicket ticket) {
        return new TicketView(
                ticket.ticketId,
                ticket.projectCode,
                ticket.creditCode,
                Coded.of(ticket.menuItem),
                Coded.of(ticket.channel),
                ticket.title,
                ticket.detail,
                Coded.of(ticket.state()),
                ticket.submittedOn,
                ticket.dueOn,
                ticket.closedOn,
                ticket.satisfaction,
                ticket.updatedAt,
                ticket.version);
    }
}
