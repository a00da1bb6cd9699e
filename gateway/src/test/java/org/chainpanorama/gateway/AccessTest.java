package org.chainpanorama.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.AccessMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class AccessTest {

    @Test
    void everyOperationRefusesEveryBadToken() {
        AccessMatrix.check(AccessTest.class);
    }
}
