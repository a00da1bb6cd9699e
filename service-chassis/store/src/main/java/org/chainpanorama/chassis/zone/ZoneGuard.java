package org.chainpanorama.chassis.zone;

import io.quarkus.arc.Arc;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import org.chainpanorama.chassis.security.ZoneScope;

/** Refuses what a caller bound to one zone would write into another one, whichever way the row comes: 403. */
public class ZoneGuard {

    @PrePersist
    @PreUpdate
    @PreRemove
    void check(InZone row) {
        Arc.container().instance(ZoneScope.class).get().requireWritable(row.zone());
    }
}
