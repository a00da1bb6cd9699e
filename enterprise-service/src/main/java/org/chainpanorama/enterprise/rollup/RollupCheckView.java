package org.chainpanorama.enterprise.rollup;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One comparison of the summaries with a recomputation from the base tables, as read. */
@Schema(description = "A comparison of the summaries with their base tables 汇总校核")
public record RollupCheckView(
        @Schema(description = "When it began, UTC 开始时间") Instant startedAt,
        @Schema(description = "When it was done, UTC 结束时间") Instant finishedAt,

        @Schema(description = "Rows that differed; 0 when all is true 偏差行数", minimum = "0")
        int driftRows,

        @Schema(description = "Whether what differed was put right 是否已修正")
        boolean repaired,

        @Schema(description = "The summary tables 各汇总表", maxItems = 20)
        List<TableDrift> tables) {

    /** What differed in one table. */
    @Schema(name = "RollupTableDrift", description = "What differed in one summary table 汇总表偏差")
    public record TableDrift(
            @Schema(description = "Summary table 汇总表", maxLength = 64)
            String table,

            @Schema(description = "Rows that differed 偏差行数", minimum = "0")
            int driftRows) {}

    static RollupCheckView of(DriftReport report) {
        return new RollupCheckView(
                report.startedAt,
                report.finishedAt,
                report.driftRows(),
                report.repaired,
                report.tables.stream()
                        .map(table -> new TableDrift(table.tableName(), table.driftRows()))
                        .toList());
    }
}
