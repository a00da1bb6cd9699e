package org.chainpanorama.gateway;

import org.chainpanorama.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theGatewayIsBuiltAsTheArchitectureSays() {
        ArchitectureRules.check("org.chainpanorama.gateway");
    }
}
