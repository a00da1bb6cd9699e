package org.chainpanorama.gateway.owner;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The HTTP calls to the owners: one deadline for the whole answer, a bound on its length, a circuit breaker per owner. */
@ApplicationScoped
class OwnerCalls {

    /** What an owner sent: a body with 200, or only the confirmation of a known one. */
    record Reply(int status, String entityTag, byte[] body) {
        boolean isNotModified() {
            return status == 304;
        }
    }

    private final Vertx vertx;
    private final HttpClient http;
    private final CircuitBreakerMaintenance maintenance;
    private final int maxAnswerBytes;
    private final Map<String, TypedGuard<Uni<Reply>>> breakers;

    OwnerCalls(
            Vertx vertx, Owners owners, OwnerSettings settings, OwnerTls tls, CircuitBreakerMaintenance maintenance) {
        this.vertx = vertx;
        this.maintenance = maintenance;
        maxAnswerBytes = settings.maxAnswerBytes();
        http = vertx.createHttpClient(
                tls.applied(new HttpClientOptions())
                        .setConnectTimeout((int) settings.deadline().toMillis()),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
        breakers = owners.all().stream()
                .collect(Collectors.toMap(Owner::name, owner -> breaker(owner.name(), settings.breaker())));
    }

    /** One GET; fails with {@link OwnerFault}, at the latest when the deadline is over, and then breaks off the call. */
    Uni<Reply> get(Owner owner, String uri, Requester requester, String entityTag, Duration deadline) {
        return Uni.createFrom()
                .deferred(() -> breakers.get(owner.name()).get(() -> Uni.createFrom()
                        .<Reply>emitter(emitter -> send(owner, uri, requester, entityTag, deadline, emitter))))
                .onFailure(failure -> !(failure instanceof OwnerFault))
                .transform(failure -> OwnerFault.of(owner, OwnerFault.Kind.UNAVAILABLE, failure));
    }

    /** Whether the owner failed so often that it is not asked at present. */
    boolean isGivenUp(Owner owner) {
        return maintenance.currentState(owner.name()) != CircuitBreakerState.CLOSED;
    }

    /** The deadline is told by the event loop: the usual clock needs a thread that works on calls, and those may all be busy. */
    private void send(
            Owner owner,
            String uri,
            Requester requester,
            String entityTag,
            Duration deadline,
            UniEmitter<? super Reply> emitter) {
        long clock = vertx.setTimer(
                deadline.toMillis(), late -> emitter.fail(OwnerFault.of(owner, OwnerFault.Kind.TIMEOUT, null)));
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        AtomicBoolean over = new AtomicBoolean();
        emitter.onTermination(() -> {
            vertx.cancelTimer(clock);
            over.set(true);
            breakOff(sent.getAndSet(null));
        });
        RequestOptions target = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(owner.host())
                .setPort(owner.port())
                .setSsl(owner.isSecure())
                .setURI(uri)
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .putHeader(HttpHeaders.ACCEPT_LANGUAGE, requester.language());
        if (requester.authorization() != null) target.putHeader(HttpHeaders.AUTHORIZATION, requester.authorization());
        if (requester.purpose() != null) target.putHeader("Purpose", requester.purpose());
        if (entityTag != null) target.putHeader(HttpHeaders.IF_NONE_MATCH, entityTag);
        http.request(target).onFailure(emitter::fail).onSuccess(request -> {
            request.exceptionHandler(emitter::fail);
            sent.set(request);
            if (over.get()) breakOff(sent.getAndSet(null));
            request.send().onFailure(emitter::fail).onSuccess(response -> {
                response.end().onSuccess(end -> sent.set(null));
                receive(owner, response, emitter);
            });
        });
    }

    /** A call that nobody waits for any more; one that is complete keeps its connection for the next. */
    private static void breakOff(HttpClientRequest request) {
        if (request != null) request.reset();
    }

    private void receive(Owner owner, HttpClientResponse response, UniEmitter<? super Reply> emitter) {
        int status = response.statusCode();
        Buffer body = Buffer.buffer();
        response.handler(chunk -> {
            if (body.length() + chunk.length() > maxAnswerBytes) {
                emitter.fail(OwnerFault.of(owner, OwnerFault.Kind.INVALID, null));
            } else {
                body.appendBuffer(chunk);
            }
        });
        response.end().onFailure(emitter::fail).onSuccess(end -> {
            if (status == 200 || status == 304) {
                emitter.complete(new Reply(status, response.getHeader(HttpHeaders.ETAG), body.getBytes()));
            } else if (status >= 400 && status < 500) {
                emitter.fail(OwnerFault.refused(owner, status));
            } else {
                emitter.fail(OwnerFault.of(
                        owner, status < 500 ? OwnerFault.Kind.INVALID : OwnerFault.Kind.UNAVAILABLE, null));
            }
        });
    }

    private static TypedGuard<Uni<Reply>> breaker(String name, OwnerSettings.Breaker settings) {
        return TypedGuard.create(new TypeLiteral<Uni<Reply>>() {})
                .withDescription(name)
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(settings.calls())
                .failureRatio(settings.failureRatio())
                .delay(settings.delay().toMillis(), ChronoUnit.MILLIS)
                .when(OwnerCalls::isTheOwnersFailure)
                .done()
                .build();
    }

    /** A refusal or an answer of another shape comes from an owner that is alive. */
    private static boolean isTheOwnersFailure(Throwable failure) {
        return !(failure instanceof OwnerFault fault)
                || fault.kind() == OwnerFault.Kind.TIMEOUT
                || fault.kind() == OwnerFault.Kind.UNAVAILABLE;
    }
}
