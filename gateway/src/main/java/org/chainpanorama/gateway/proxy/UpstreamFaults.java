package org.chainpanorama.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeoutException;
import org.chainpanorama.chassis.audit.Call;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.audit.DoorAudit;
import org.chainpanorama.gateway.owner.HungOwners;
import org.chainpanorama.gateway.owner.Owner;
import org.jboss.logging.Logger;

/** Tells a caller in a problem of the catalogue that the owner gave no answer, once that is on record. */
@ApplicationScoped
class UpstreamFaults {

    private static final Logger LOG = Logger.getLogger(UpstreamFaults.class);

    /** An owner that hangs or is overrun is looked at every second. */
    private static final int RETRY_AFTER_SECONDS = 1;

    private final PlainProblems problems;
    private final DoorAudit audit;
    private final HungOwners hung;

    UpstreamFaults(PlainProblems problems, DoorAudit audit, HungOwners hung) {
        this.problems = problems;
        this.audit = audit;
        this.hung = hung;
    }

    /** Refuses a call that is not passed on, because its owner hangs. */
    void refuse(Owner owner, String prefix, Call call, RoutingContext http) {
        ProblemType type = ProblemType.UPSTREAM_UNAVAILABLE;
        refuse(
                call,
                http,
                prefix,
                Problem.of(type, detail(type, owner)).withHeader("Retry-After", RETRY_AFTER_SECONDS));
    }

    ProxyInterceptor of(Owner owner, String prefix, Lane lane, Call call, RoutingContext http) {
        return new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                return context.sendRequest()
                        .onSuccess(answered -> {
                            hung.answered(owner);
                            audit.leave(call);
                        })
                        .recover(failure -> {
                            ProblemType type = type(failure);
                            LOG.debugf(failure, "%s: %s", owner.name(), type.code());
                            if (type == ProblemType.UPSTREAM_TIMEOUT && lane == Lane.READ) hung.wasSilent(owner);
                            Promise<ProxyResponse> answer = Promise.promise();
                            audit.refused(call, http, prefix, type)
                                    .subscribe()
                                    .with(
                                            stored -> answer.complete(problem(owner, context.request(), type)),
                                            late -> answer.complete(problem(owner, context.request(), type)));
                            return answer.future();
                        });
            }
        };
    }

    /** Answers what keeps a call from its owner, once that is on record. A caller who is gone is told nothing. */
    void refuse(Call call, RoutingContext http, String prefix, Throwable refused) {
        if (!(refused instanceof Problem problem)) return;
        Object wait = problem.getHeaders().get("Retry-After");
        if (wait != null) http.response().putHeader("Retry-After", wait.toString());
        audit.refused(call, http, prefix, problem.problemType())
                .subscribe()
                .with(
                        stored -> problems.answer(http, problem.problemType(), problem.text()),
                        late -> problems.answer(http, problem.problemType(), problem.text()));
    }

    private ProxyResponse problem(Owner owner, ProxyRequest request, ProblemType type) {
        HttpServerRequest asked = request.proxiedRequest();
        ProxyResponse response = request.release().response();
        type.retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", String.valueOf(seconds)));
        ProxyResponse answer = response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PlainProblems.MEDIA_TYPE)
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE,
                        PlainProblems.language(asked).toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(Buffer.buffer(problems.write(type, detail(type, owner), asked))));
        return type == ProblemType.UPSTREAM_UNAVAILABLE
                ? answer.putHeader("Retry-After", String.valueOf(RETRY_AFTER_SECONDS))
                : answer;
    }

    private static ProblemType type(Throwable failure) {
        if (failure instanceof NotReached) return ProblemType.UPSTREAM_UNAVAILABLE;
        return failure instanceof TimeoutException ? ProblemType.UPSTREAM_TIMEOUT : ProblemType.UPSTREAM_INVALID;
    }

    private static Text detail(ProblemType type, Owner owner) {
        return Text.of(
                owner.name() + "：" + type.title().zh(),
                owner.name() + ": " + type.title().en());
    }
}
