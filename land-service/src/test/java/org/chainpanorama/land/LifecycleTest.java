package org.chainpanorama.land;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecyclePage;
import org.chainpanorama.chassis.testing.CommittedPage;
import org.chainpanorama.land.hold.HoldState;
import org.chainpanorama.land.redevelopment.RedevelopmentState;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void theDocumentedLifecyclesAreThoseOfTheCode() {
        check(RedevelopmentState.LIFECYCLE);
        check(HoldState.LIFECYCLE);
    }

    private static void check(Lifecycle<?, ?> lifecycle) {
        LifecyclePage page = LifecyclePage.of(lifecycle);
        CommittedPage.check(page.name(), page.text());
    }
}
