package org.chainpanorama.enterprise;

import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.AccessMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest {

    @Test
    void everyOperationRefusesEveryBadToken() {
        AccessMatrix.check(AccessTest.class);
    }
}
