package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annual figures in bulk 年度数据批量导入. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/annual-figures/import")
@Tag(name = "enterprises")
public class AnnualFigureImportResource {

    private final AnnualFigureImport figures;

    AnnualFigureImportResource(AnnualFigureImport figures) {
        this.figures = figures;
    }

    @POST
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importAnnualFigures", summary = "Report annual figures in bulk 批量导入年度数据")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description = "One row a line 每行一条",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = AnnualFigureRow.class)),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class, maxLength = 1_000_000_000))
                            })
                    InputStream body) {
        return figures.run(request, body);
    }
}
