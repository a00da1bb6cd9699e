package org.chainpanorama.land.redevelopment;

import static org.chainpanorama.land.redevelopment.RedevelopmentGuard.DATES_ORDERED;
import static org.chainpanorama.land.redevelopment.RedevelopmentGuard.DOCUMENT;
import static org.chainpanorama.land.redevelopment.RedevelopmentGuard.MEASURED_FLOOR;
import static org.chainpanorama.land.redevelopment.RedevelopmentGuard.REASON;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecycleTable;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far the redevelopment of a parcel is. */
@CodeList(name = "redevelopment-state", zh = "改造状态", en = "State of a redevelopment")
public enum RedevelopmentState implements Labelled {
    IDENTIFIED("认定", "Identified"),
    PLANNED("规划", "Planned"),
    SIGNED("签约", "Signed"),
    VACATED("腾空", "Vacated"),
    DEMOLISHED("拆除", "Demolished"),
    CONSTRUCTING("建设", "Under construction"),
    ACCEPTED("完成", "Accepted"),
    WITHDRAWN("退出", "Withdrawn");

    /** What may follow what, and what it needs. Whoever rebuilds a single parcel may keep the shell and skip the demolition. */
    public static final Lifecycle<RedevelopmentState, RedevelopmentAttempt> LIFECYCLE = new LifecycleTable<
                    RedevelopmentState, RedevelopmentAttempt>()
            .from(IDENTIFIED)
            .to(PLANNED, DATES_ORDERED)
            .from(PLANNED)
            .to(SIGNED, DATES_ORDERED)
            .from(SIGNED)
            .to(VACATED, DATES_ORDERED)
            .from(VACATED)
            .to(DEMOLISHED, DATES_ORDERED)
            .to(CONSTRUCTING, DATES_ORDERED)
            .onlyIf("the mode is SINGLE", (attempt, to) -> attempt.isSingle())
            .from(DEMOLISHED)
            .to(CONSTRUCTING, DATES_ORDERED)
            .from(CONSTRUCTING)
            .to(ACCEPTED, DATES_ORDERED, MEASURED_FLOOR, DOCUMENT)
            .from(IDENTIFIED, PLANNED, SIGNED, VACATED, DEMOLISHED, CONSTRUCTING)
            .to(WITHDRAWN, DATES_ORDERED, REASON)
            .build();

    private final Text label;

    RedevelopmentState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
