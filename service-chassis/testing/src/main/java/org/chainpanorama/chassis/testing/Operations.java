package org.chainpanorama.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** The operations of an OpenAPI document, one after the other. */
final class Operations {

    /** Something done for each. */
    interface Visit {
        void operation(String path, String method, JsonNode operation);
    }

    private Operations() {}

    static void each(JsonNode document, Visit visit) {
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> visit.operation(path.getKey(), method.getKey(), method.getValue())));
    }
}
