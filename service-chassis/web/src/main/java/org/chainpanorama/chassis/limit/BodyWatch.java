package org.chainpanorama.chassis.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Consumer;
import org.chainpanorama.chassis.problem.Problem;

/**
 * Looks every second whether a body arrives as fast as it must while somebody wants it. Who is too slow is told so and the connection
 * ended; so is one whose call is answered while it still sends.
 */
final class BodyWatch {

    private static final String KEY = BodyWatch.class.getName();

    /** How long who was answered may go on sending; less, and a refusal would not reach who is sending. */
    private static final int SECONDS_AFTER_ANSWER = 2;

    private final RoutingContext http;
    private final HttpServerRequest request;
    private final GuardedConnection connection;
    private final int question;
    private final LeastRate rate;
    private Consumer<Problem> tell;
    private long deadline = Long.MAX_VALUE;
    private long received;
    private int secondsAfterAnswer;

    private BodyWatch(
            RoutingContext http, GuardedConnection connection, LimitSettings settings, Consumer<Problem> tell) {
        this.http = http;
        this.request = http.request();
        this.connection = connection;
        this.question = connection.requests();
        this.received = connection.arrival().bytes();
        this.tell = tell;
        this.rate = new LeastRate(settings.leastRate(), settings.slowSender());
    }

    /** Watches the body of a call; who has better means to tell the caller than these may say so later. */
    static void start(
            RoutingContext http, GuardedConnection connection, LimitSettings settings, Consumer<Problem> tell) {
        BodyWatch watch = new BodyWatch(http, connection, settings, tell);
        http.put(KEY, watch);
        http.addEndHandler(end -> watch.drain());
        http.vertx().setPeriodic(1_000, watch::look);
    }

    /** Whether the call has a body at all. */
    static boolean isNeededBy(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** From now on the body is due within that time, and the caller is told in that way. */
    static void expect(RoutingContext http, Duration whole, Consumer<Problem> tell) {
        BodyWatch watch = http.get(KEY);
        if (watch == null) return;
        watch.deadline = System.nanoTime() + whole.toNanos();
        watch.tell = tell;
    }

    private void look(long timer) {
        if (connection.arrival().isWhole(question) || http.response().closed()) {
            http.vertx().cancelTimer(timer);
        } else if (http.response().ended()) {
            if (++secondsAfterAnswer >= SECONDS_AFTER_ANSWER)
                request.connection().close();
        } else if (isTooSlow()) {
            tell.accept(Refusals.tooSlow());
        }
    }

    /** What still comes is wanted by nobody, least of all by an owner that has answered. */
    private void drain() {
        if (request.isEnded() || http.response().closed()) return;
        request.handler(part -> {});
        request.resume();
    }

    private boolean isTooSlow() {
        long came = connection.arrival().bytes() - received;
        received += came;
        boolean wanted = connection.isReadFrom();
        return wanted && (rate.isMissedBy(came) || System.nanoTime() > deadline);
    }
}
