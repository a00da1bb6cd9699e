package org.chainpanorama.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one OpenAPI document that Swagger UI and other systems read. */
@NeedsScope(ScopeDomain.REFERENCE)
@Path("/openapi.json")
public class MergedDocumentResource {

    private final MergedDocument document;

    MergedDocumentResource(MergedDocument document) {
        this.document = document;
    }

    /** OpenAPI 3.0.3 of all services. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Uni<JsonNode> get() {
        return document.get().map(merged -> merged);
    }
}
