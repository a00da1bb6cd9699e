package org.chainpanorama.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.Contract;
import org.chainpanorama.chassis.testing.ContractRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class ContractTest {

    @Test
    void theDocumentDescribesBoundsAndShowsEverything() {
        ContractRules.check(Contract.ofRunningService());
    }
}
