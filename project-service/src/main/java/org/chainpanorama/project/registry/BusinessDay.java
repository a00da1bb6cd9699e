package org.chainpanorama.project.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The present day in the zone's own time zone: at 23:30 UTC it is already tomorrow there. */
@ApplicationScoped
public class BusinessDay {

    private final ZoneId zone;

    BusinessDay(@ConfigProperty(name = "zone.time-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.now(zone);
    }

    /** The day asked for, or today. */
    public LocalDate or(LocalDate asked) {
        return asked == null ? today() : asked;
    }
}
