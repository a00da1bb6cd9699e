package org.chainpanorama.land;

import org.chainpanorama.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheArchitecture() {
        ArchitectureRules.check("org.chainpanorama.land");
    }
}
