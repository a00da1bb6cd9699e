package org.chainpanorama.sample.bad.wall;

import jakarta.ws.rs.Path;

@Path("/walls")
class Endpoint {}
