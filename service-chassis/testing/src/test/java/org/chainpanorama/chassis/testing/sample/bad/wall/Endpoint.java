package org.chainpanorama.chassis.testing.sample.bad.wall;

import jakarta.ws.rs.Path;

@Path("/walls")
class Endpoint {}
