package org.chainpanorama.chassis.audit;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that cannot audit answers nobody, so it should be sent nobody. */
@Readiness
class AuditReadiness implements HealthCheck {

    private final AuditWriter writer;

    AuditReadiness(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("audit").status(!writer.isStuck()).build();
    }
}
