package org.chainpanorama.project.referral;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects each direct lead brought after it 以链引链滚雪球. */
@Schema(description = "How many projects each direct lead brought after it 滚雪球系数")
public record SnowballView(
        @Schema(description = "Day that it is of 截至日") LocalDate asOf,

        @Schema(
                description = "Referred projects by direct leads, scale 4; null without direct leads 滚雪球系数",
                minimum = "0")
        BigDecimal factor,

        @Schema(description = "Why there is no factor 系数缺失原因")
        Text factorMissing,

        @Schema(description = "Numerator: live projects that somebody brought 被引荐项目数", minimum = "0")
        long referredCount,

        @Schema(description = "Denominator: live projects that nobody brought 直接线索数", minimum = "0")
        long directCount,

        @Schema(
                description = "Of the referred, those brought by an enterprise that has no project here 由无项目企业引荐",
                minimum = "0")
        long referredFromOutsideCount,

        @Schema(description = "Projects by the number of steps from a direct lead 按层级", maxItems = 1000)
        List<Depth> depths) {

    /** Projects at one distance. */
    @Schema(name = "SnowballDepth", description = "Projects at one distance from a direct lead 层级项目数")
    public record Depth(
            @Schema(description = "Steps from the direct lead 层级", minimum = "1")
            int depth,

            @Schema(description = "Projects 项目数", minimum = "1")
            long projectCount) {}
}
