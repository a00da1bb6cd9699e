package org.chainpanorama.chassis.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.Hash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One call: who asked for what, why, and what came of it. Never a token, a secret or a body.
 *
 * @param calledAt when it arrived, to the microsecond
 * @param client whom the token was given to; <code>anonymous</code> without a token, <code>unverified</code> with one that was refused
 * @param subject whom the token speaks of; null when it does not say
 * @param purpose what the caller says it is for (header <code>Purpose</code>); null when it does not say
 * @param operation the <code>operationId</code>, else method and path template; method and <code>(unmatched)</code> for what does not exist
 * @param objectKeys the path parameters as <code>name=value</code>, separated by semicolons; null without any
 * @param status HTTP status of the answer; 102 for a write that was let through and begins, its end follows in a record of its own (with the
 *     same trace id) unless the process died; 499 when the caller left before there was an answer
 * @param problem code of the problem type; null when there was none
 * @param traceId 32 hexadecimal digits; null when the call was not traced
 * @param durationMicros from arrival to the answer
 */
@Schema(description = "One call and what came of it 一次调用的审计记录")
public record AuditRecord(
        @Schema(description = "When it arrived, UTC 调用时间", required = true)
        Instant calledAt,

        @Schema(description = "Client of the token; anonymous or unverified 客户端", maxLength = 200, required = true)
        String client,

        @Schema(description = "Subject of the token 主体", maxLength = 200)
        String subject,

        @Schema(description = "What the caller says it is for 用途", maxLength = 200)
        String purpose,

        @Schema(description = "operationId, else method and path template 操作", maxLength = 200, required = true)
        String operation,

        @Schema(description = "Path parameters, name=value separated by semicolons 对象标识", maxLength = 500)
        String objectKeys,

        @Schema(
                description = "HTTP status; 102 when a write begins, 499 when the caller left early 状态码",
                minimum = "100",
                maximum = "599",
                required = true)
        int status,

        @Schema(description = "Code of the problem type 问题类型", maxLength = 100)
        String problem,

        @Schema(description = "Trace id 链路标识", maxLength = 32)
        String traceId,

        @Schema(description = "Microseconds to the answer 耗时（微秒）", minimum = "0", required = true)
        long durationMicros) {

    static final int BEGUN = 102;

    /**
     * The hash that seals this record behind another one, in a form anybody can compute from an export: SHA-256 in hexadecimal digits of
     * the other's hash followed by every field in order, each as {@code <length in UTF-8 bytes>:<text>}, or {@code -} when it is null.
     */
    String hashAfter(String previousHash) {
        StringBuilder text = new StringBuilder(400).append(previousHash);
        Stream.of(calledAt, client, subject, purpose, operation, objectKeys, status, problem, traceId, durationMicros)
                .forEach(field -> append(text, field));
        return Hash.of(text.toString());
    }

    private static void append(StringBuilder text, Object field) {
        if (field == null) {
            text.append('-');
            return;
        }
        String value = field.toString();
        text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
    }
}
