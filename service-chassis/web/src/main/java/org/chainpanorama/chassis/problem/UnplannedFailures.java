package org.chainpanorama.chassis.problem;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what was answered on purpose, whatever its status: it is in the audit trail, and a caller who is refused a
 * thousand times a second would fill the disk with stack traces.
 */
@LoggingFilter(name = "unplanned-failures")
public final class UnplannedFailures implements Filter {

    @Override
    public boolean isLoggable(LogRecord log) {
        return !(log.getThrown() instanceof Problem);
    }
}
