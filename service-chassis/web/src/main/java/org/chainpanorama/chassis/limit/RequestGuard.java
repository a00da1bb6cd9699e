package org.chainpanorama.chassis.limit;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.Problem;

/** What every call passes first: its connection is known to be of use, and its body is watched. */
@ApplicationScoped
class RequestGuard {

    private final LimitSettings settings;
    private final PlainProblems problems;

    RequestGuard(LimitSettings settings, PlainProblems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter);
    }

    private void enter(RoutingContext http) {
        GuardedConnection.of(http.request().connection()).ifPresent(connection -> {
            connection.requestBegins();
            http.addEndHandler(end -> connection.responseEnds());
            if (BodyWatch.isNeededBy(http.request())) {
                http.request().pause(); // Nobody listens yet.
                BodyWatch.start(http, connection, settings, problem -> tell(http, problem));
            }
        });
        http.next();
    }

    private void tell(RoutingContext http, Problem problem) {
        if (http.response().headWritten()) http.request().connection().close();
        else problems.answer(http, problem.problemType(), problem.text());
    }
}
