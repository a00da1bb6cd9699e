package org.chainpanorama.sample.bad.door;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.chainpanorama.chassis.security.ReadsOnly;

@Path("/doors")
public class DoorResource {

    DoorRepository repository;

    @POST
    @Path("lookup")
    public void lookUp() {}

    @GET
    @ReadsOnly
    public Door paint() {
        Door door = new Door();
        door.code = "red";
        return door;
    }
}
