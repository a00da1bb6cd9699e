package org.chainpanorama.enterprise;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecyclePage;
import org.chainpanorama.chassis.testing.CommittedPage;
import org.chainpanorama.enterprise.reward.RewardState;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void theDocumentedLifecyclesAreThoseOfTheCode() {
        check(RewardState.LIFECYCLE);
    }

    private static void check(Lifecycle<?, ?> lifecycle) {
        LifecyclePage page = LifecyclePage.of(lifecycle);
        CommittedPage.check(page.name(), page.text());
    }
}
