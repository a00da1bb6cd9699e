package org.chainpanorama.chassis.zone;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;
import org.chainpanorama.chassis.security.ZoneScope;

/** Gives the filter the zone of whoever asks; null opens all. */
public class BoundZone implements Supplier<String> {

    @Override
    public String get() {
        return Arc.container().instance(ZoneScope.class).get().bound();
    }
}
