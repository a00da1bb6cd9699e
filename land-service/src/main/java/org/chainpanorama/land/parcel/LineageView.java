package org.chainpanorama.land.parcel;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which parcels a parcel came, and which came from it. */
@Schema(description = "Where a parcel came from and what became of it 宗地沿革")
public record LineageView(
        @Schema(description = "Parcel code 宗地代码", maxLength = 19)
        String parcelCode,

        @Schema(description = "Links to parcels it came from, nearest first 来源", maxItems = 1000)
        List<Link> ancestors,

        @Schema(description = "Links to parcels that came from it, nearest first 去向", maxItems = 1000)
        List<Link> descendants) {

    /** One step between a parcel and another that came from it. */
    @Schema(name = "LineageLink", description = "One step of a lineage 沿革关系")
    public record Link(
            @Schema(description = "The older parcel 原宗地", maxLength = 19)
            String parentCode,

            @Schema(description = "The newer parcel 新宗地", maxLength = 19)
            String childCode,

            @Schema(description = "SPLIT or MERGE 变更类型") Coded kind,
            @Schema(description = "Day it took effect 生效日期") LocalDate effectiveOn,
            @Schema(description = "Why 原因", maxLength = 500) String reason,

            @Schema(description = "Steps from the parcel asked for, from 1 层级", minimum = "1")
            int depth) {

        static Link of(ParcelLineage lineage, int depth) {
            return new Link(
                    lineage.parentCode,
                    lineage.childCode,
                    Coded.of(lineage.kind),
                    lineage.effectiveOn,
                    lineage.reason,
                    depth);
        }
    }
}
