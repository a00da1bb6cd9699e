package org.chainpanorama.land.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the accepted redevelopments come to as of a day. Averages are given both ways, because nobody said which was meant. */
@Schema(name = "RedevelopmentStatistics", description = "What the accepted redevelopments come to 低效用地改造统计")
public record RedevelopmentStatisticsView(
        @Schema(description = "Accepted on this day or earlier 统计截止日期")
        LocalDate asOf,

        @Schema(description = "mode, block or year; null without groups 分组方式", maxLength = 5, nullable = true)
        String groupBy,

        @Schema(description = "All of them 合计") Figures total,

        @Schema(description = "The groups, in order of their codes; empty without groupBy 分组", maxItems = 1000)
        List<Group> groups,

        @Schema(description = "How many modes they have 改造模式数", minimum = "0")
        int modeCount,

        @Schema(description = "Time of the newest change in the data, UTC; null before the first 数据时间", nullable = true)
        Instant dataAsOf,

        @Schema(description = "Differs whenever the data has changed 数据版本", maxLength = 100)
        String version) {

    /** What some redevelopments come to. */
    @Schema(name = "RedevelopmentFigures", description = "What some redevelopments come to 改造汇总")
    public record Figures(
            @Schema(description = "Redeveloped parcels 宗数", minimum = "0")
            long parcelCount,

            @Schema(description = "Their land, m², scale 2 面积（平方米）", minimum = "0")
            BigDecimal areaSquareMetres,

            @Schema(description = "Their land, mu, scale 4 面积（亩）", minimum = "0")
            BigDecimal areaMu,

            @Schema(description = "Plot ratio before 改造前容积率")
            Ratio plotRatioBefore,

            @Schema(description = "Plot ratio after, measured 改造后容积率")
            Ratio plotRatioAfter,

            @Schema(description = "Floor after minus floor before where both are known, m², scale 2 新增建筑面积")
            BigDecimal addedFloorSquareMetres,

            @Schema(
                    description =
                            "Land the added floor would have taken at the plot ratio before, mu, scale 4; null without one 节约用地（亩）",
                    nullable = true)
            BigDecimal landSavedMu) {

        static Figures of(RedevelopmentSums sums) {
            BigDecimal saved = sums.before().landFor(sums.added());
            return new Figures(
                    sums.parcels(),
                    sums.area().setScale(2, RoundingMode.UNNECESSARY),
                    Mu.of(sums.area()),
                    Ratio.of(sums.before()),
                    Ratio.of(sums.after()),
                    sums.added().setScale(2, RoundingMode.UNNECESSARY),
                    saved == null ? null : Mu.of(saved));
        }
    }

    /** An average plot ratio with what it is made of. */
    @Schema(name = "AveragePlotRatio", description = "An average plot ratio 平均容积率")
    public record Ratio(
            @Schema(
                    description = "Mean of the parcels' ratios, scale 4; null without a parcel 简单平均",
                    minimum = "0",
                    nullable = true)
            BigDecimal simple,

            @Schema(
                    description = "All floor ÷ all land, scale 4; null without a parcel 按面积加权平均",
                    minimum = "0",
                    nullable = true)
            BigDecimal areaWeighted,

            @Schema(description = "Counted floor of the parcels that have a figure, m², scale 2 计容建筑面积", minimum = "0")
            BigDecimal floorSquareMetres,

            @Schema(description = "Land of the parcels that have a figure, m², scale 2 用地面积", minimum = "0")
            BigDecimal landSquareMetres,

            @Schema(description = "How many parcels have a figure 有数据宗数", minimum = "0")
            long parcelCount) {

        static Ratio of(RatioSums sums) {
            return new Ratio(
                    sums.simple(),
                    sums.areaWeighted(),
                    sums.floor().setScale(2, RoundingMode.UNNECESSARY),
                    sums.land().setScale(2, RoundingMode.UNNECESSARY),
                    sums.parcels());
        }
    }

    /** One group of redevelopments. */
    @Schema(name = "RedevelopmentGroup", description = "One group of redevelopments 改造分组")
    public record Group(
            @Schema(
                    description = "Mode, block code or year; null for parcels in no block 分组代码",
                    maxLength = 32,
                    nullable = true)
            String code,

            @Schema(description = "Its name 分组名称") Text label,
            @JsonUnwrapped Figures figures) {}
}
