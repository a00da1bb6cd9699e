package org.chainpanorama.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Text;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Turns whatever went wrong into a problem of the catalogue, in the caller's language, with the trace id. */
@ApplicationScoped
public class ProblemFinisher implements ProblemPostProcessor {

    private static final String NO_TRACE = "00000000000000000000000000000000";

    private final HttpHeaders headers;

    ProblemFinisher(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Problem ours = translate(problem, context.cause);
        Locale language = language();
        HttpProblem.Builder answer = HttpProblem.builder(ours)
                .withTitle(ours.problemType().title().in(language))
                .withDetail(ours.text().in(language))
                .withInstance(instance(context.path))
                .withHeader("Content-Language", language.toLanguageTag())
                .with("traceId", traceId());
        if (!ours.getHeaders().containsKey("Retry-After")) {
            ours.problemType().retryAfterSeconds().ifPresent(seconds -> answer.withHeader("Retry-After", seconds));
        }
        if (ours.getParameters().containsKey(Problem.ERRORS)) {
            answer.with(
                    Problem.ERRORS,
                    ours.errors().stream().map(error -> in(language, error)).toList());
        }
        return answer.build();
    }

    /** The path comes decoded: a space in it is no URI. */
    private static URI instance(String path) {
        try {
            return path == null ? null : new URI(null, null, path, null);
        } catch (URISyntaxException noPath) {
            return null;
        }
    }

    private static Problem translate(HttpProblem problem, Throwable cause) {
        Problem ours = first(Problem.class, cause);
        if (ours != null) return ours;
        if (cause instanceof ConstraintViolationException violated) {
            return Problem.invalid(InputFaults.of(violated.getConstraintViolations()));
        }
        JacksonException json = first(JacksonException.class, cause);
        if (json != null) {
            return Problem.of(ProblemType.MALFORMED_REQUEST, ProblemType.MALFORMED_REQUEST.title())
                    .with(InputFaults.of(json));
        }
        if (first(AuthenticationFailedException.class, cause) != null) return badToken(cause);
        return general(problem);
    }

    private static Problem badToken(Throwable cause) {
        InvalidJwtException invalid = first(InvalidJwtException.class, cause);
        ProblemType type =
                invalid != null && invalid.hasExpired() ? ProblemType.TOKEN_EXPIRED : ProblemType.TOKEN_INVALID;
        return Problem.of(type, type.title())
                .withHeader("WWW-Authenticate", "Bearer realm=\"zone\", error=\"invalid_token\"");
    }

    /** The framework's own problems keep status and headers; their wording may name classes, so it is replaced. */
    private static Problem general(HttpProblem problem) {
        ProblemType type = ProblemType.forStatus(problem.getStatusCode());
        Problem answer = Problem.of(type, type.title());
        for (var header : problem.getHeaders().entrySet()) {
            answer = answer.withHeader(header.getKey(), header.getValue());
        }
        return answer;
    }

    private static <T extends Throwable> T first(Class<T> type, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (type.isInstance(at)) return type.cast(at);
        }
        return null;
    }

    /** The problem serializer knows no caller, so the texts become plain strings here. */
    private static InputError in(Locale language, InputError fault) {
        String words = fault.message().in(language);
        return new InputError(fault.in(), fault.pointer(), fault.name(), fault.code(), Text.of(words, words));
    }

    private Locale language() {
        try {
            return CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        } catch (RuntimeException outsideARequest) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private static String traceId() {
        String id = Span.current().getSpanContext().getTraceId();
        return NO_TRACE.equals(id) ? null : id;
    }
}
