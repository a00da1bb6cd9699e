package org.chainpanorama.project.ticket;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecycleTable;
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

    /** What may follow what. Back from RESOLVED to IN_PROGRESS when the company is not content. */
    public static final Lifecycle<TicketState, Void> LIFECYCLE = new LifecycleTable<TicketState, Void>()
            .from(SUBMITTED)
            .toAny(ACCEPTED)
            .toAny(REJECTED)
            .saying("reason")
            .from(ACCEPTED)
            .toAny(IN_PROGRESS)
            .from(IN_PROGRESS)
            .toAny(RESOLVED)
            .from(RESOLVED)
            .toAny(CLOSED)
            .saying("satisfaction")
            .toAny(IN_PROGRESS)
            .saying("reason")
            .from(SUBMITTED, ACCEPTED, IN_PROGRESS)
            .toAny(WITHDRAWN)
            .saying("reason")
            .build();

    private final Text label;

    TicketState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
