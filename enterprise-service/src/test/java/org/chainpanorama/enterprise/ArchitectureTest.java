package org.chainpanorama.enterprise;

import org.chainpanorama.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsToTheArchitecture() {
        ArchitectureRules.check("org.chainpanorama.enterprise");
    }
}
