package org.chainpanorama.chassis.store;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Carries the answer to <code>Prefer: respond-async</code> past the resource method, which returns a report. */
final class ImportStarted extends RuntimeException {

    private final transient URI location;
    private final transient ImportRunView run;

    ImportStarted(URI location, ImportRunView run) {
        super("Started", null, false, false);
        this.location = location;
        this.run = run;
    }

    /** 202 with the address of the run. */
    @Provider
    public static class Accepted implements ExceptionMapper<ImportStarted> {
        @Override
        public Response toResponse(ImportStarted started) {
            return Response.accepted(started.run)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("Preference-Applied", "respond-async")
                    .header("Location", started.location)
                    .build();
        }
    }
}
