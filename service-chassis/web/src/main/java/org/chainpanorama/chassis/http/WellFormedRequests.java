package org.chainpanorama.chassis.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/**
 * Refuses, before anything else looks at it, what is no call of this interface: without a host or with one that is none, with two
 * authorizations of which each reader could believe another, or with a method that shows callers what proxies added.
 */
@ApplicationScoped
class WellFormedRequests {

    /** Behind the headers that go with every answer, before the routes by which the gateway passes calls on. */
    private static final int ORDER = -1_190_000_000;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final PlainProblems problems;

    WellFormedRequests(PlainProblems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::check).failureHandler(this::unreadable);
    }

    private void check(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (request.method().equals(HttpMethod.TRACE)) {
            http.response().putHeader(HttpHeaders.ALLOW, METHODS);
            problems.answer(http, ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.title());
        } else if (!namesAHost(request) && !request.path().startsWith("/q/")) {
            malformed(http, Text.of("请求须有 Host 头", "A request names its host"));
        } else if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            malformed(http, Text.of("只能有一个 Authorization 头", "A request has one Authorization header"));
        } else {
            http.next();
        }
    }

    /** HTTP/2 has no call without a host. */
    private static boolean namesAHost(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) return true;
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.size() == 1 && !hosts.get(0).isBlank() && HostAndPort.parseAuthority(hosts.get(0), -1) != null;
    }

    /** What the router itself finds no call: no valid host, or a path that is none. */
    private void unreadable(RoutingContext http) {
        if (http.statusCode() >= 400 && http.statusCode() < 500) {
            ProblemType type = ProblemType.forStatus(http.statusCode());
            problems.answer(http, type, type.title());
        } else {
            http.next();
        }
    }

    private void malformed(RoutingContext http, Text why) {
        problems.answer(http, ProblemType.MALFORMED_REQUEST, why);
    }
}
