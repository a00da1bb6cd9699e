package org.chainpanorama.chassis.storage;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells that writes are refused. No matter of readiness: a service that is sent nobody could not be read either. */
@Wellness
class StorageWellness implements HealthCheck {

    private final StorageWatch watch;

    StorageWellness(StorageWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("storage").status(!watch.isScarce()).build();
    }
}
