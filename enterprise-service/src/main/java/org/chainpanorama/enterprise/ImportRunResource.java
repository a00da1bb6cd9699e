package org.chainpanorama.enterprise;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportRunView;
import org.chainpanorama.chassis.store.ImportRuns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports that go on in the background 后台导入. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-imports")
@Tag(name = "enterprise-imports", description = "Imports that go on in the background 后台导入")
public class ImportRunResource {

    private final ImportRuns runs;

    ImportRunResource(ImportRuns runs) {
        this.runs = runs;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEnterpriseImport", summary = "How an import of yours fares 后台导入进度")
    public ImportRunView get(
            @Parameter(description = "Id of the run, from the Location of the answer 202 导入标识")
                    @PathParam("id")
                    @BusinessCode
                    String id) {
        return runs.get(id);
    }
}
