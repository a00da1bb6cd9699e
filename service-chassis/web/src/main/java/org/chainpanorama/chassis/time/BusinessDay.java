package org.chainpanorama.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The present day in the time zone of the development zone: at 23:30 UTC it is already tomorrow in China. */
@ApplicationScoped
public class BusinessDay {

    private final ZoneId timeZone;

    BusinessDay(@ConfigProperty(name = "zone.time-zone") ZoneId timeZone) {
        this.timeZone = timeZone;
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(timeZone);
    }

    /** The day asked for, or today for null. */
    public LocalDate or(LocalDate asked) {
        return asked == null ? today() : asked;
    }
}
