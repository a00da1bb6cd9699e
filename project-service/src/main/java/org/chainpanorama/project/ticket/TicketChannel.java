package org.chainpanorama.project.ticket;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How a service request came in 受理渠道. */
@CodeList(name = "ticket-channel", zh = "受理渠道", en = "Channel of a service ticket")
public enum TicketChannel implements Labelled {
    ONLINE("线上", "online"),
    ON_SITE("线下", "on site");

    private final Text label;

    TicketChannel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
