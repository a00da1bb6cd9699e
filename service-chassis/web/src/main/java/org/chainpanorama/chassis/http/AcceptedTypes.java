package org.chainpanorama.chassis.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a call whose answer could not be given in a type that it accepts, before anything is done for it. The framework would notice
 * when it writes the answer: after the commit.
 */
class AcceptedTypes {

    /** Next behind the audit gate, before the framework reads the header to match a method. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = 1)
    void refuseUnreadable(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (RuntimeException unreadable) {
            throw Problem.of(
                    ProblemType.MALFORMED_REQUEST, Text.of("Accept 请求头无法解析", "The header Accept cannot be parsed"));
        }
    }

    /** Behind the scope gate, before a write begins. */
    @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        boolean suits = produced(resource.getResourceMethod())
                .anyMatch(type -> accepted.stream().anyMatch(type::isCompatible));
        if (!suits) throw Problem.of(ProblemType.NOT_ACCEPTABLE, ProblemType.NOT_ACCEPTABLE.title());
    }

    private static Stream<MediaType> produced(Method method) {
        Produces said = method.getAnnotation(Produces.class);
        if (said == null) said = method.getDeclaringClass().getAnnotation(Produces.class);
        return said == null
                ? Stream.of(MediaType.APPLICATION_JSON_TYPE)
                : Stream.of(said.value()).map(MediaType::valueOf);
    }
}
