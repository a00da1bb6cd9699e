package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Process coverage of an enterprise 工贸一体化环节覆盖. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises/{creditCode}/process-coverage")
@Tag(name = "enterprises")
public class ProcessCoverageResource {

    private final ProcessCoverageService coverages;

    ProcessCoverageResource(ProcessCoverageService coverages) {
        this.coverages = coverages;
    }

    @GET
    @Operation(
            operationId = "getProcessCoverage",
            summary = "Which of the five process stages an enterprise covers 企业环节覆盖")
    public ProcessCoverageView get(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode) {
        return coverages.get(creditCode);
    }

    @PUT
    @Operation(operationId = "putProcessCoverage", summary = "Record process coverage 登记企业环节覆盖")
    public RestResponse<ProcessCoverageView> put(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @NotNull @Valid ProcessCoverageRegistration registration) {
        return coverages.put(creditCode, registration).response();
    }
}
