package org.chainpanorama.project.supervision;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;

/** From where a light is yellow or red. Default: the rule that Yinchuan published in 2025. */
@ConfigMapping(prefix = "zone.project-lights")
interface LightThresholds {

    /** Percentage points behind plan from which a light is yellow. */
    BigDecimal yellowPoints();

    /** Percentage points behind plan beyond which it is red. */
    BigDecimal redPoints();

    /** Months from start without statistics entry beyond which it is yellow. */
    int yellowMonths();

    /** Months from start without statistics entry beyond which it is red. */
    int redMonths();
}
