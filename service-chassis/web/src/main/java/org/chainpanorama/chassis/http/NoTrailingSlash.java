package org.chainpanorama.chassis.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** One URL per resource: a trailing slash names nothing. */
@Provider
@PreMatching
@NonBlocking
public class NoTrailingSlash implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        // Not of the request's URI: a call without a host has none.
        String path = request.getUriInfo().getPath();
        if (path.length() > 1 && path.endsWith("/")) {
            throw Problem.notFound(Text.of("该地址（末尾有斜杠）", "such address (it ends in a slash)"));
        }
    }
}
