package org.chainpanorama.land.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is for the zone's business: at 23:30 UTC it is tomorrow already. */
@ApplicationScoped
public class BusinessDay {

    private final ZoneId timeZone;

    BusinessDay(@ConfigProperty(name = "zone.time-zone", defaultValue = "Asia/Shanghai") String timeZone) {
        this.timeZone = ZoneId.of(timeZone);
    }

    /** Today, in the zone's own time. */
    public LocalDate today() {
        return LocalDate.now(timeZone);
    }
}
