package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.ParcelCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge of parcels into one whose area is the sum of theirs. */
@Schema(description = "A merge of parcels 宗地合并")
public record ParcelMerge(
        @Schema(description = "Day it takes effect, not in the future 生效日期", example = "2023-06-30", required = true)
        @NotNull
        @PastOrPresent
        LocalDate effectiveOn,

        @Schema(description = "Why 原因", maxLength = 500, example = "连片改造", required = true)
        @NotNull
        @Size(min = 1, max = 500)
        String reason,

        @Schema(
                description = "Two to 50 live parcels of one zone 被合并宗地",
                minItems = 2,
                maxItems = 50,
                required = true,
                example = "[\"330784001002GB00901\",\"330784001002GB00902\"]")
        @NotNull
        @Size(min = 2, max = 50)
        List<@NotNull @ParcelCode String> parents,

        @Schema(description = "The parcel that comes out 合并后的宗地", required = true) @Valid @NotNull
        ParcelPart child) {}
