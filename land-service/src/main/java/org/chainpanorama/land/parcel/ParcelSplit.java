package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A split of one parcel into others whose areas sum to its own. */
@Schema(description = "A split of a parcel 宗地分割")
public record ParcelSplit(
        @Schema(description = "Day it takes effect, not in the future 生效日期", example = "2023-06-30", required = true)
        @NotNull
        @PastOrPresent
        LocalDate effectiveOn,

        @Schema(description = "Why 原因", maxLength = 500, example = "部分改造", required = true)
        @NotNull
        @Size(min = 1, max = 500)
        String reason,

        @Schema(
                description = "Two to 50 new parcels; their areas sum to the parent's exactly 新宗地",
                minItems = 2,
                maxItems = 50,
                required = true)
        @NotNull
        @Size(min = 2, max = 50)
        List<@Valid @NotNull ParcelPart> children) {}
