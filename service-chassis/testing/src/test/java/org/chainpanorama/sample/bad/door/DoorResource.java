package org.chainpanorama.sample.bad.door;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/doors")
public class DoorResource {

    DoorRepository repository;

    @GET
    public Door paint() {
        Door door = new Door();
        door.code = "red";
        return door;
    }
}
