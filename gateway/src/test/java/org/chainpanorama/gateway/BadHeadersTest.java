package org.chainpanorama.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.BadHeaders;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class BadHeadersTest {

    @Test
    void aReadWithABadHeaderIsNeverAFaultOfOurs() {
        BadHeaders.checkReads();
    }
}
