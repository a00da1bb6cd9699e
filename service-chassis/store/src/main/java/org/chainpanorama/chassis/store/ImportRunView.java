package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import in the background.
 *
 * @param rowsWritten rows created and changed so far; of an atomic import they count only once it has succeeded
 * @param failure why it failed; null while it has not
 * @param report what a call that waits would have been answered; null until the end, and after a failure that left none
 */
@Schema(description = "An import in the background 后台导入")
public record ImportRunView(
        @Schema(description = "Id of the run 导入标识", maxLength = 36)
        String id,

        @Schema(description = "Where the file was sent 导入接口", maxLength = 200)
        String path,

        @Schema(description = "How far it is 状态") Coded state,

        @Schema(description = "Whether nothing is to be stored 是否试运行")
        boolean dryRun,

        @Schema(description = "atomic or per-row 模式", maxLength = 7, pattern = "atomic|per-row")
        String mode,

        @Schema(description = "Rows read so far 已读行数", minimum = "0")
        long rowsRead,

        @Schema(description = "Rows written so far 已写行数", minimum = "0")
        long rowsWritten,

        @Schema(description = "Rows created so far 已新建行数", minimum = "0")
        long rowsCreated,

        @Schema(description = "Rows changed so far 已变更行数", minimum = "0")
        long rowsChanged,

        @Schema(description = "Rows that said nothing new so far 无变化行数", minimum = "0")
        long rowsUnchanged,

        @Schema(description = "Rows rejected so far 已拒绝行数", minimum = "0")
        long rowsRejected,

        @Schema(description = "Bytes read so far 已读字节数", minimum = "0")
        long bytesRead,

        @Schema(description = "Bytes of the file 文件字节数", minimum = "0")
        long bytesTotal,

        @Schema(description = "Rows read a second, since it started 每秒行数", minimum = "0")
        long rowsPerSecond,

        @Schema(description = "When it started, UTC 开始时间") Instant startedAt,

        @Schema(description = "When it ended, UTC; null while it runs 结束时间")
        Instant finishedAt,

        @Schema(implementation = Failure.class, description = "Why it failed 失败原因", nullable = true)
        JsonNode failure,

        @Schema(implementation = ImportReport.class, description = "The report, once it is done 导入结果", nullable = true)
        JsonNode report) {

    /** Why an import failed. */
    @Schema(description = "Why an import failed 失败原因")
    public record Failure(
            @Schema(description = "Code of the problem type, rows-rejected or interrupted 代码", maxLength = 64)
            String code,

            @Schema(description = "For people 说明", maxLength = 2000)
            String message) {}

    static ImportRunView of(ImportRun run, JsonNode failure, JsonNode report) {
        Instant until = run.finishedAt() == null ? run.seenAt() : run.finishedAt();
        long millis = Math.max(1, Duration.between(run.startedAt(), until).toMillis());
        return new ImportRunView(
                run.id(),
                run.path(),
                Coded.of(run.state()),
                run.dryRun(),
                run.mode(),
                run.rowsRead(),
                run.rowsCreated() + run.rowsChanged(),
                run.rowsCreated(),
                run.rowsChanged(),
                run.rowsUnchanged(),
                run.rowsRejected(),
                run.bytesRead(),
                run.bytesTotal(),
                run.rowsRead() * 1_000 / millis,
                run.startedAt(),
                run.finishedAt(),
                failure,
                report);
    }
}
