package org.chainpanorama.project.registry;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;

/** The thresholds of the stages, which are data and not code. */
@ConfigMapping(prefix = "zone.project-stages")
interface ProjectRules {

    /** Smallest total investment in yuan with which a project enters investment statistics 入库. */
    BigDecimal statisticsEntryYuan();
}
