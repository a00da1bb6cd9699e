package org.chainpanorama.enterprise.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Supply relations 供应关系. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/supply-relations")
@Tag(name = "supply-relations", description = "Who buys what from whom 企业间供应关系")
public class SupplyResource {

    private final SupplyService supply;
    private final SupplyImport supplyImport;

    SupplyResource(SupplyService supply, SupplyImport supplyImport) {
        this.supply = supply;
        this.supplyImport = supplyImport;
    }

    @GET
    @Operation(operationId = "listSupplyRelations", summary = "Supply relations by filters 供应关系列表")
    public Page<SupplyView> list(@Valid @BeanParam SupplyQuery wanted, @Valid @BeanParam PageQuery query) {
        return supply.page(wanted, query);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSupplyRelation", summary = "One supply relation 查询供应关系")
    public SupplyView get(
            @Parameter(description = "Id of the relation 关系标识") @PathParam("id") @BusinessCode String id) {
        return supply.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putSupplyRelation", summary = "Create or replace a supply relation 登记供应关系")
    public RestResponse<SupplyView> put(
            @Parameter(description = "Id of the relation 关系标识") @PathParam("id") @BusinessCode String id,
            @NotNull @Valid SupplyRegistration registration) {
        return supply.put(id, registration).response();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSupplyRelation", summary = "Remove a supply relation that never was 删除供应关系")
    public void delete(@Parameter(description = "Id of the relation 关系标识") @PathParam("id") @BusinessCode String id) {
        supply.remove(id);
    }

    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importSupplyRelations", summary = "Register supply relations in bulk 批量导入供应关系")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description = "One row a line 每行一条",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = SupplyRow.class)),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class, maxLength = 1_000_000_000))
                            })
                    InputStream body) {
        return supplyImport.run(request, body);
    }
}
