package org.chainpanorama.project.ticket;

import java.util.Set;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a service ticket has come 服务工单状态. */
@CodeList(name = "ticket-state", zh = "服务工单状态", en = "State of a service ticket")
public enum TicketState implements Labelled {
    SUBMITTED("已提交", "submitted"),
    ACCEPTED("已受理", "accepted"),
    IN_PROGRESS("办理中", "in progress"),
    RESOLVED("已办结", "resolved"),
    CLOSED("已评价关闭", "rated and closed"),
    REJECTED("不予受理", "rejected"),
    WITHDRAWN("已撤回", "withdrawn");

    private final Text label;

    TicketState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The states that can follow. Back from RESOLVED to IN_PROGRESS when the company is not content. */
    Set<TicketState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> Set.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> Set.of(RESOLVED, WITHDRAWN);
            case RESOLVED -> Set.of(CLOSED, IN_PROGRESS);
            case CLOSED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    boolean isFinal() {
        return next().isEmpty();
    }
}
