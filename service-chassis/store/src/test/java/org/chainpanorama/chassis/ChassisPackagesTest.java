package org.chainpanorama.chassis;

import org.chainpanorama.chassis.testing.PackageCycles;
import org.junit.jupiter.api.Test;

class ChassisPackagesTest {

    @Test
    void noPackageOfTheChassisKnowsOneThatKnowsIt() {
        PackageCycles.check("org.chainpanorama.chassis");
    }
}
