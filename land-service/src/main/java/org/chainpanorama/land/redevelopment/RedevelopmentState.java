package org.chainpanorama.land.redevelopment;

import java.util.EnumSet;
import java.util.Set;
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

    private final Text label;

    RedevelopmentState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it has come to its end. */
    boolean isFinal() {
        return this == ACCEPTED || this == WITHDRAWN;
    }

    /** The states that may follow this one. Whoever rebuilds a single parcel may keep the shell and skip the demolition. */
    Set<RedevelopmentState> next(RedevelopmentMode mode) {
        return switch (this) {
            case IDENTIFIED -> EnumSet.of(PLANNED, WITHDRAWN);
            case PLANNED -> EnumSet.of(SIGNED, WITHDRAWN);
            case SIGNED -> EnumSet.of(VACATED, WITHDRAWN);
            case VACATED ->
                mode == RedevelopmentMode.SINGLE
                        ? EnumSet.of(DEMOLISHED, CONSTRUCTING, WITHDRAWN)
                        : EnumSet.of(DEMOLISHED, WITHDRAWN);
            case DEMOLISHED -> EnumSet.of(CONSTRUCTING, WITHDRAWN);
            case CONSTRUCTING -> EnumSet.of(ACCEPTED, WITHDRAWN);
            case ACCEPTED, WITHDRAWN -> EnumSet.noneOf(RedevelopmentState.class);
        };
    }
}
