package org.chainpanorama.chassis;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource whose author forgot to say who may use it. */
@Path("/api/v1/forgotten")
public class OpenResource {

    @GET
    public String get() {
        return "secret";
    }
}
