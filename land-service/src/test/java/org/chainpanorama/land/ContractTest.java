package org.chainpanorama.land;

import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.Contract;
import org.chainpanorama.chassis.testing.ContractRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void theDocumentDescribesBoundsAndShowsEverything() {
        ContractRules.check(Contract.ofRunningService());
    }
}
