package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Enterprises 企业. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises")
@Tag(name = "enterprises", description = "Enterprises, positions and annual figures 企业、链上位置与年度数据")
public class EnterpriseResource {

    private final EnterpriseService enterprises;
    private final EnterpriseImport enterpriseImport;

    EnterpriseResource(EnterpriseService enterprises, EnterpriseImport enterpriseImport) {
        this.enterprises = enterprises;
        this.enterpriseImport = enterpriseImport;
    }

    @GET
    @Operation(operationId = "listEnterprises", summary = "Enterprises by filters 企业列表")
    public Page<EnterpriseView> list(@Valid @BeanParam EnterpriseQuery wanted, @Valid @BeanParam PageQuery query) {
        return enterprises.page(wanted, query);
    }

    @GET
    @Path("{creditCode}")
    @Operation(operationId = "getEnterprise", summary = "One enterprise, by unified social credit code 按统一社会信用代码查询企业")
    public EnterpriseView get(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode) {
        return enterprises.get(creditCode);
    }

    @PUT
    @Path("{creditCode}")
    @Operation(operationId = "putEnterprise", summary = "Register an enterprise or replace its registration 登记企业")
    public RestResponse<EnterpriseView> put(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @NotNull @Valid EnterpriseRegistration registration) {
        return enterprises.put(creditCode, registration).response();
    }

    @PATCH
    @Path("{creditCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchEnterprise", summary = "Change parts of a registration (JSON merge patch) 修改企业登记")
    public EnterpriseView patch(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @RequestBody(
                            description = "Fields to change; null removes 要修改的字段",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = EnterpriseRegistration.class)))
                    @NotNull
                    JsonNode patch) {
        return enterprises.patch(creditCode, patch);
    }

    @POST
    @ReadsOnly
    @Path("lookup")
    @Operation(operationId = "lookupEnterprises", summary = "Up to 1,000 enterprises by code 批量查询企业")
    public LookupView lookup(@NotNull @Valid LookupRequest request) {
        return enterprises.lookup(request.creditCodes());
    }

    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importEnterprises", summary = "Register enterprises in bulk 批量导入企业")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description = "One row a line 每行一条",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = EnterpriseRow.class)),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class, maxLength = 1_000_000_000))
                            })
                    InputStream body) {
        return enterpriseImport.run(request, body);
    }

    @GET
    @Path("{creditCode}/name-history")
    @Operation(operationId = "listEnterpriseNames", summary = "Present and former names, latest first 企业名称沿革")
    public Items<FormerNameView> names(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode) {
        return new Items<>(enterprises.names(creditCode));
    }
}
