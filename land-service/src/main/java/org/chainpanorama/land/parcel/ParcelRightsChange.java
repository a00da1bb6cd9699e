package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complete list of the rights on a parcel. */
@Schema(description = "The complete list of the rights on a parcel 宗地全部不动产权利")
public record ParcelRightsChange(
        @Schema(description = "Rights in the order of registration 权利", maxItems = 50, required = true)
        @NotNull
        @Size(max = 50)
        List<@Valid @NotNull ParcelRight> items) {}
