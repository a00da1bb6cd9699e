package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complete list of a parcel's users. */
@Schema(description = "The complete list of a parcel's users 宗地全部使用单位")
public record ParcelUsersChange(
        @Schema(description = "Users; what is left out is no user any more 使用单位", maxItems = 200, required = true)
        @NotNull
        @Size(max = 200)
        List<@Valid @NotNull ParcelUse> items) {}
