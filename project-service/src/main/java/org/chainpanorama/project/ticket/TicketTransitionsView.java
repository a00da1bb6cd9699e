package org.chainpanorama.project.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a ticket stands, where it can go, and how it came there. */
@Schema(name = "ServiceTicketTransitionsView", description = "Moves possible now, and those on record 工单变更")
public record TicketTransitionsView(
        @Schema(description = "Present state 当前状态") Coded state,

        @Schema(description = "Moves possible now 可选变更", maxItems = 7)
        List<Move> moves,

        @Schema(description = "Moves on record, oldest first 变更记录", maxItems = 1000)
        List<Recorded> history) {

    /** A move that can be asked for. */
    @Schema(name = "ServiceTicketMove", description = "A move that can be asked for 可选变更")
    public record Move(
            @Schema(description = "State to move to 目标状态") Coded to,

            @Schema(description = "Whether a reason must be given 是否须说明原因")
            boolean reasonRequired,

            @Schema(description = "Whether satisfaction must be given 是否须填满意度")
            boolean satisfactionRequired) {}

    /** A move on record. */
    @Schema(name = "ServiceTicketTransition", description = "A move on record 变更记录")
    public record Recorded(
            @Schema(description = "State before 变更前状态") Coded from,
            @Schema(description = "State after 变更后状态") Coded to,

            @Schema(description = "Day on which it took effect 生效日")
            LocalDate effectiveOn,

            @Schema(description = "Reason 原因", maxLength = 500)
            String reason,

            @Schema(description = "Office that acted 经办单位", maxLength = 100)
            String actor,

            @Schema(description = "When it was recorded, UTC 记录时间")
            Instant recordedAt) {

        static Recorded of(ServiceTicket.Move move) {
            return new Recorded(
                    Coded.of(move.fromState()),
                    Coded.of(move.toState()),
                    move.effectiveOn(),
                    move.reason(),
                    move.actor(),
                    move.recordedAt());
        }
    }

    static TicketTransitionsView of(ServiceTicket ticket) {
        List<Move> moves = TicketState.LIFECYCLE.from(ticket.state(), null).stream()
                .map(move -> new Move(Coded.of(move.to()), move.mustSay("reason"), move.mustSay("satisfaction")))
                .toList();
        return new TicketTransitionsView(
                Coded.of(ticket.state()),
                moves,
                ticket.moves.stream().map(Recorded::of).toList());
    }
}
