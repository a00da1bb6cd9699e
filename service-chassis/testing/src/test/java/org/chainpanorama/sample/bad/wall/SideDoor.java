package org.chainpanorama.sample.bad.wall;

import io.vertx.ext.web.Router;

class SideDoor {

    void open(Router router) {
        router.route("/side-door");
    }
}
