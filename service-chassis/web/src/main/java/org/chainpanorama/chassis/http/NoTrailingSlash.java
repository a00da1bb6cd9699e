package org.chainpanorama.chassis.http;

import io.vertx.core.http.HttpServerRequest;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One URL per resource: a trailing slash names nothing. */
public class NoTrailingSlash {

    /** The path as it was sent: of a call without a host there is no URI. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void refuse(HttpServerRequest request) {
        String path = request.path();
        if (path.length() > 1 && path.endsWith("/")) {
            throw Problem.notFound(Text.of("该地址（末尾有斜杠）", "such address (it ends in a slash)"));
        }
    }
}
