package org.chainpanorama.chassis;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resource whose author forgot to say who may use it. */
@Path("/api/v1/forgotten")
public class OpenResource {

    @GET
    @Operation(hidden = true)
    public String get() {
        return "secret";
    }
}
