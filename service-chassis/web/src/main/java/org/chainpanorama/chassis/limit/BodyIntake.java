package org.chainpanorama.chassis.limit;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads whole bodies into memory on the event loop: of bounded size, within bounded time, where there is memory for them. */
@ApplicationScoped
public class BodyIntake {

    /** A body, and the memory that it has until that is given back. */
    public record Taken(Buffer body, Runnable giveBack) {}

    private final BodyMemory memory;
    private final LimitSettings settings;

    BodyIntake(BodyMemory memory, LimitSettings settings) {
        this.memory = memory;
        this.settings = settings;
    }

    /** The body to pass on as it is; fails with the problem that it is. */
    public Future<Taken> read(RoutingContext http, int most) {
        if (announced(http.request()) > most) return Future.failedFuture(Refusals.tooLarge(most));
        BodyMemory.Share share = memory.share();
        return collect(http, most, share)
                .map(body -> new Taken(body, share::giveBack))
                .onFailure(refused -> share.giveBack());
    }

    /** The body to be worked on, with the memory that takes; fails with the problem that it is. */
    Future<Taken> readForWork(RoutingContext http, int most) {
        if (announced(http.request()) > most) return Future.failedFuture(Refusals.tooLarge(most));
        BodyMemory.Share share = memory.share();
        return collect(http, most, share)
                .compose(body -> share.forWork().map(taken -> new Taken(body, share::giveBack)))
                .onFailure(refused -> share.giveBack());
    }

    private Future<Buffer> collect(RoutingContext http, int most, BodyMemory.Share share) {
        HttpServerRequest request = http.request();
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
                    if (whole.future().isComplete()) return;
                    if (body.length() + part.length() > most) whole.fail(Refusals.tooLarge(most));
                    else if (!share.grows(part.length())) whole.fail(Refusals.busy());
                    else body.appendBuffer(part);
                })
                .endHandler(end -> whole.tryComplete(body))
                .exceptionHandler(gone -> whole.tryFail(Refusals.cutOff()));
        BodyWatch.expect(http, settings.bodyDeadline(), whole::tryFail);
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            http.response().writeContinue();
        }
        request.resume();
        return whole.future();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
