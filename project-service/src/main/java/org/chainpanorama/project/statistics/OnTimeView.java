package org.chainpanorama.project.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what was due was done by its plan. */
@Schema(description = "How much of what was due was done by its plan 按期完成率")
public record OnTimeView(
        @Schema(description = "Day that it is of 截至日") LocalDate asOf,
        @Schema(description = "All milestones 合计") Rate total,

        @Schema(description = "By milestone 各里程碑", maxItems = 20)
        List<OfType> items) {

    /** A rate with its parts. */
    @Schema(name = "OnTimeRate", description = "A rate with its parts 按期率")
    public record Rate(
            @Schema(
                    description = "Done by plan ÷ due, scale 4; null when nothing is due 按期率",
                    minimum = "0",
                    maximum = "1")
            BigDecimal rate,

            @Schema(description = "Why there is no rate 缺失原因")
            Text rateMissing,

            @Schema(description = "Numerator: done on or before the planned day 按期完成数", minimum = "0")
            long onTimeCount,

            @Schema(description = "Denominator: planned up to the day 到期数", minimum = "0")
            long dueCount,

            @Schema(description = "Of the due, done but late 逾期完成数", minimum = "0")
            long lateCount,

            @Schema(description = "Of the due, still open 未完成数", minimum = "0")
            long openCount,

            @Schema(description = "Due and done on an unknown day, in neither part 无日期", minimum = "0")
            long undatedCount) {

        private static final Text NOTHING_DUE = Text.of("截至该日没有到期节点", "nothing was due by that day");

        static Rate of(long onTime, long late, long open, long undated) {
            long due = onTime + late + open;
            BigDecimal rate = Ratio4.of(onTime, due);
            return new Rate(rate, rate == null ? NOTHING_DUE : null, onTime, due, late, open, undated);
        }
    }

    /** The rate of one milestone. */
    @Schema(name = "OnTimeOfMilestone", description = "The rate of one milestone 里程碑按期率")
    public record OfType(
            @Schema(description = "Milestone 里程碑") Coded milestone,
            @Schema(description = "Rate 按期率") Rate rate) {}
}
