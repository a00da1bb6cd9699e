package org.chainpanorama.chassis.limit;

import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** How callers are told that they take too much. */
final class Refusals {

    private Refusals() {}

    static Problem tooLarge(long most) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE,
                Text.of("请求体超出上限 %d 字节；大批量请用 import 接口", "The body is over %d bytes; use an import for bulk data")
                        .with(most));
    }

    static Problem tooSlow() {
        return Problem.of(ProblemType.REQUEST_TIMEOUT, Text.of("请求体到达过慢", "The body took too long to arrive"));
    }

    static Problem cutOff() {
        return Problem.of(ProblemType.MALFORMED_REQUEST, Text.of("请求体未完整到达", "The body ended before its end"));
    }

    static Problem busy() {
        return Problem.of(ProblemType.OVERLOADED, Text.of("正在处理的请求过多，请稍后重试", "Too much is being worked on; try again"))
                .withHeader("Retry-After", 1);
    }

    static Problem tooManyImports(int most) {
        return Problem.of(
                        ProblemType.RATE_LIMITED,
                        Text.of("同时最多读取 %d 个导入，请稍后重试", "At most %d imports are read at once; try again later")
                                .with(most))
                .withHeader("Retry-After", 5);
    }
}
