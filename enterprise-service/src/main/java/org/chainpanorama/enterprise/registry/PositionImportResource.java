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

/** Positions in bulk 链上位置批量导入. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/positions/import")
@Tag(name = "enterprises")
public class PositionImportResource {

    private final PositionImport positions;

    PositionImportResource(PositionImport positions) {
        this.positions = positions;
    }

    @POST
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importPositions", summary = "Replace positions of enterprises in bulk 批量导入链上位置")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description = "One row a line 每行一条",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = PositionsRow.class)),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class, maxLength = 1_000_000_000))
                            })
                    InputStream body) {
        return positions.run(request, body);
    }
}
