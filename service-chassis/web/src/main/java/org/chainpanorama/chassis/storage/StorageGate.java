package org.chainpanorama.chassis.storage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.ScopeGate;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses writes while there is no room for them: before their body is read, and before the audit trail says that they begin. */
class StorageGate {

    private final StorageWatch watch;
    private final Counter refused;

    StorageGate(StorageWatch watch, MeterRegistry meters) {
        this.watch = watch;
        this.refused = meters.counter("zone.storage.refused");
    }

    /** Behind the scopes: who may not write is told that, not how the disk is. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    void check(ResourceInfo resource) {
        if (watch.isScarce() && writes(resource)) {
            refused.increment();
            throw StorageWatch.refusal();
        }
    }

    private static boolean writes(ResourceInfo resource) {
        NeedsScope needed = resource.getResourceClass().getAnnotation(NeedsScope.class);
        boolean storesNothing = needed != null && needed.value() == ScopeDomain.REFERENCE;
        return !storesNothing && !ScopeGate.reads(resource.getResourceMethod());
    }
}
