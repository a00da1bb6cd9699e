package org.chainpanorama.chassis.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A call that is being answered, and what is known of it so far. */
class Call {

    private final Instant calledAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final long started = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();
    private final String purpose;
    private final String traceId;
    private volatile String operation;
    private volatile String objectKeys;
    private volatile String problem;

    Call(String method, String purpose) {
        SpanContext span = Span.current().getSpanContext();
        this.purpose = AuditText.purpose(purpose);
        this.traceId = span.isValid() ? span.getTraceId() : null;
        this.operation = AuditText.name(method) + " (unmatched)";
    }

    void isFor(String matchedOperation, String keys) {
        operation = matchedOperation;
        objectKeys = keys;
    }

    void met(String problemCode) {
        problem = problemCode;
    }

    /** True once: a call may end by its answer and again by its connection. */
    boolean end() {
        return over.compareAndSet(false, true);
    }

    AuditRecord endedWith(int status, AuditedCaller caller) {
        long micros = Duration.ofNanos(System.nanoTime() - started).toNanos() / 1_000;
        return new AuditRecord(
                calledAt,
                caller.client(),
                caller.subject(),
                purpose,
                operation,
                objectKeys,
                status,
                problem,
                traceId,
                micros);
    }
}
