package org.chainpanorama.sample.good.door;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;

@NeedsScope
@Path("/doors/{code}")
public class DoorResource {

    private final DoorService doors;

    DoorResource(DoorService doors) {
        this.doors = doors;
    }

    @POST
    public DoorView open(@PathParam("code") String code) {
        return doors.open(code);
    }

    @POST
    @Path("lookup")
    @ReadsOnly
    public DoorView look(@PathParam("code") String code) {
        return doors.open(code);
    }
}
