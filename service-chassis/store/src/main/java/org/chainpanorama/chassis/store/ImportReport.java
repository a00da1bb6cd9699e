package org.chainpanorama.chassis.store;

import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did.
 *
 * @param read rows in the file; blank lines and the CSV header are none
 * @param written rows stored: created and changed; 0 in a dry run, and in an atomic import with any fault
 * @param created rows whose key was not there; like the next two told of a dry run too, and of an atomic import that was not stored,
 *     as what would have become of them. With the rejected they add up to the rows read, unless an atomic import was stopped on the way
 * @param changed rows over a key that was there, which said something else than what was stored
 * @param unchanged rows that said nothing new: they make no version, no event and no history
 * @param rejected rows with at least one fault
 * @param dryRun whether nothing was to be stored
 * @param mode as asked
 * @param errors the first 1,000 faults
 * @param errorsNotListed how many more there are
 */
@Schema(description = "What an import did 导入结果")
public record ImportReport(
        @Schema(description = "Rows in the file 读取行数", minimum = "0")
        long read,

        @Schema(
                description = "Rows stored, which is created and changed; 0 when nothing was kept 写入行数（新建与变更）",
                minimum = "0")
        long written,

        @Schema(description = "Rows whose key was new, or would have been 新建行数", minimum = "0")
        long created,

        @Schema(description = "Rows that changed what was stored, or would have 变更行数", minimum = "0")
        long changed,

        @Schema(description = "Rows that said nothing new 无变化行数", minimum = "0")
        long unchanged,

        @Schema(description = "Rows with a fault 拒绝行数", minimum = "0")
        long rejected,

        @Schema(description = "Whether nothing was to be stored 是否试运行")
        boolean dryRun,

        @Schema(description = "atomic or per-row, as asked 模式", maxLength = 7, pattern = "atomic|per-row")
        String mode,

        @Schema(description = "The first 1,000 faults 前 1000 处错误", maxItems = 1000)
        List<RowError> errors,

        @Schema(description = "How many more faults there are 未列出的错误数", minimum = "0")
        long errorsNotListed) {

    /**
     * One fault of one row.
     *
     * @param line line of the file where the row starts, from 1
     * @param pointer JSON pointer into the row; empty for the row as a whole
     * @param code stable kebab-case code
     * @param message in the caller's language
     */
    @Schema(description = "One fault of one row 一处行错误")
    public record RowError(
            @Schema(description = "Line where the row starts, from 1 行号", minimum = "1")
            long line,

            @Schema(description = "JSON pointer into the row; empty for the whole row 指针", maxLength = 500)
            String pointer,

            @Schema(description = "Stable code of the fault 错误代码", maxLength = 64)
            String code,

            @Schema(description = "What is wrong 说明") Text message) {

        static RowError of(long line, InputError fault) {
            return new RowError(line, fault.pointer() == null ? "" : fault.pointer(), fault.code(), fault.message());
        }
    }
}
