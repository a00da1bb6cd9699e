package org.chainpanorama.land.parcel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.code.ParcelCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parcel codes to look up at once. */
@Schema(description = "Keys to look up at once 批量查询的宗地代码")
public record ParcelLookup(
        @Schema(
                description = "Parcel codes, 1 to 1000 宗地代码",
                minItems = 1,
                maxItems = 1000,
                required = true,
                example = "[\"330784001002GB00001\"]")
        @NotNull
        @Size(min = 1, max = 1000)
        List<@NotNull @ParcelCode String> keys) {

    /** The answer, in the order of the keys. */
    @Schema(name = "ParcelLookupResult", description = "What was found, in the order asked 批量查询结果")
    public record Result(
            @Schema(description = "One entry for each key, in the order asked 结果", maxItems = 1000)
            List<Entry> items,

            @Schema(description = "Keys without a parcel 未找到的宗地代码", maxItems = 1000)
            List<String> missing) {

        static Result of(List<String> keys, Map<String, Parcel> known) {
            return new Result(
                    keys.stream().map(key -> Entry.of(key, known.get(key))).toList(),
                    keys.stream().filter(key -> !known.containsKey(key)).toList());
        }
    }

    /** One key and its parcel. */
    @Schema(name = "ParcelLookupEntry", description = "A key and its parcel 宗地代码及其宗地")
    public record Entry(
            @Schema(description = "Parcel code asked for 宗地代码", maxLength = 19)
            String key,

            @Schema(description = "The parcel; null where there is none 宗地", nullable = true)
            ParcelView item) {

        static Entry of(String key, Parcel parcel) {
            return new Entry(key, parcel == null ? null : ParcelView.of(parcel));
        }
    }
}
