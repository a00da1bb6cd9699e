package org.chainpanorama.project;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecyclePage;
import org.chainpanorama.chassis.testing.CommittedPage;
import org.chainpanorama.project.registry.Stage;
import org.chainpanorama.project.ticket.TicketState;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void theDocumentedLifecyclesAreThoseOfTheCode() {
        check(Stage.LIFECYCLE);
        check(TicketState.LIFECYCLE);
    }

    private static void check(Lifecycle<?, ?> lifecycle) {
        LifecyclePage page = LifecyclePage.of(lifecycle);
        CommittedPage.check(page.name(), page.text());
    }
}
