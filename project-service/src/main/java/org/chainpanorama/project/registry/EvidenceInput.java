package org.chainpanorama.project.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that a move rests on. */
@Schema(description = "A document that a move rests on 佐证材料")
public record EvidenceInput(
        @Schema(description = "Kind of document 材料类别", required = true) @NotNull
        EvidenceType type,

        @Schema(description = "File number or address of the document 文号或存放位置", maxLength = 200, required = true)
        @NotNull
        @Size(min = 1, max = 200)
        String reference,

        @Schema(description = "Day on the document; null where it has none 材料日期")
        LocalDate datedOn) {}
