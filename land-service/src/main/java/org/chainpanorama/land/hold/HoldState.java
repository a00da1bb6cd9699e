package org.chainpanorama.land.hold;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecycleTable;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The life of a site hold. */
@CodeList(name = "site-hold-state", zh = "预留状态", en = "State of a site hold")
public enum HoldState implements Labelled {
    HELD("已预留", "Held"),
    CONFIRMED("已确认", "Confirmed"),
    RELEASED("已释放", "Released"),
    EXPIRED("已过期", "Expired");

    /** What may follow what. A hold expires by its time, see {@link SiteHold#stateAt}. */
    public static final Lifecycle<HoldState, Void> LIFECYCLE = new LifecycleTable<HoldState, Void>()
            .from(HELD)
            .toAny(CONFIRMED, RELEASED)
            .toAny(EXPIRED)
            .onlyIf("its time is over", (nobodyAsks, to) -> true)
            .from(CONFIRMED)
            .toAny(RELEASED)
            .build();

    private final Text label;

    HoldState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
