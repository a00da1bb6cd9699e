package org.chainpanorama.enterprise;

import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.BadHeaders;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadHeadersTest {

    @Test
    void aReadWithABadHeaderIsNeverAFaultOfOurs() {
        BadHeaders.checkReads();
    }

    @Test
    void aWriteRefusedForAHeaderWasNotDone() {
        BadHeaders.checkWrites(10);
    }
}
