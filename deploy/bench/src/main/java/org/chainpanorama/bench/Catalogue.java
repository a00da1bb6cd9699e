package org.chainpanorama.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.local.demo.DemoCodes;
import org.chainpanorama.local.demo.DemoData;

/** The demo's chain catalogue in the zone under test, without the demo's enterprises. */
record Catalogue(List<String> nodes) {

    static Catalogue load(Caller owner, boolean present) {
        String chain = "/api/v1/chains/" + DemoCodes.CHAIN;
        if (!present) {
            DemoData.requests()
                    .filter(request -> request.path().startsWith("/api/v1/chains/"))
                    .forEach(request ->
                            owner.send(request.method(), request.path(), request.contentType(), request.body()));
        }
        try {
            List<String> codes = new ArrayList<>();
            JsonNode items =
                    new ObjectMapper().readTree(owner.get(chain + "/nodes")).path("items");
            items.forEach(node -> codes.add(node.path("code").asText()));
            return new Catalogue(codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
