package org.chainpanorama.chassis.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A call that is being answered, and what is known of it so far. */
public class Call {

    private final Instant calledAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final long started = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();
    private final String purpose;
    private final String traceId;
    private volatile String operation;
    private volatile String objectKeys;
    private volatile String problem;
    private volatile boolean begun;
    private final AtomicInteger places = new AtomicInteger();

    /** A call that begins now, in the present trace; what it wants is not known yet. */
    public Call(String method, String purpose) {
        SpanContext span = Span.current().getSpanContext();
        this.purpose = AuditText.purpose(purpose);
        this.traceId = span.isValid() ? span.getTraceId() : null;
        this.operation = AuditText.name(method) + " (unmatched)";
    }

    void has(int records) {
        places.set(records);
    }

    void usePlace() {
        places.decrementAndGet();
    }

    int releasePlaces() {
        return places.getAndSet(0);
    }

    /** Its operation became known. */
    public void isFor(String matchedOperation, MultivaluedMap<String, String> keys) {
        operation = AuditText.name(matchedOperation);
        objectKeys = AuditText.keys(keys);
    }

    /** It is answered with a problem. */
    public void met(String problemCode) {
        problem = problemCode;
    }

    /** What is stored before a write is let through, so that whatever it does has a record even when this process dies. */
    AuditRecord begins(AuditedCaller caller) {
        begun = true;
        return record(AuditRecord.BEGUN, null, caller);
    }

    boolean hasBegun() {
        return begun;
    }

    /** True once: a call may end by its answer and again by its connection. */
    public boolean end() {
        return over.compareAndSet(false, true);
    }

    /** Its record. */
    public AuditRecord endedWith(int status, AuditedCaller caller) {
        return record(status, problem, caller);
    }

    private AuditRecord record(int status, String code, AuditedCaller caller) {
        long micros = (System.nanoTime() - started) / 1_000;
        return new AuditRecord(
                calledAt,
                caller.client(),
                caller.subject(),
                purpose,
                operation,
                objectKeys,
                status,
                code,
                traceId,
                micros);
    }
}
