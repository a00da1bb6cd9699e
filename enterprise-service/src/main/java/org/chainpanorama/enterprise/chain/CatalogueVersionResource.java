package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of a chain's catalogue 产业链目录版本. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/chains/{chainCode}/catalogues")
@Tag(name = "chains")
public class CatalogueVersionResource {

    private final CatalogueVersionService catalogues;

    CatalogueVersionResource(CatalogueVersionService catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Operation(
            operationId = "listCatalogueVersions",
            summary = "Versions of a chain's catalogue, the one in force first 产业链目录版本列表")
    public Items<CatalogueVersionView> list(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return new Items<>(catalogues.list(chainCode));
    }

    @GET
    @Path("{catalogueVersion}")
    @Operation(
            operationId = "getCatalogueVersion",
            summary = "Nodes and links of one version of a chain's catalogue 产业链某版目录")
    public CatalogueView get(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Version of the catalogue 目录版本")
                    @PathParam("catalogueVersion")
                    @Size(max = 32)
                    @Pattern(regexp = "[0-9A-Za-z._-]+")
                    String catalogueVersion) {
        return catalogues.get(chainCode, catalogueVersion);
    }
}
