package org.chainpanorama.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Text;

/** Problems of the catalogue where no resource answers. */
@ApplicationScoped
public class PlainProblems {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    PlainProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Answers the call with a problem that will be over. */
    public void answer(RoutingContext http, ProblemType type, Text detail, long retryAfterSeconds) {
        http.response().putHeader("Retry-After", String.valueOf(retryAfterSeconds));
        answer(http, type, detail);
    }

    /** Answers the call with a problem, unless it has been answered. */
    public void answer(RoutingContext http, ProblemType type, Text detail) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) return;
        if (!response.headers().contains("Retry-After")) {
            type.retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", String.valueOf(seconds)));
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE, language(http.request()).toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(write(type, detail, http.request())));
    }

    /** The problem as it is sent. */
    public byte[] write(ProblemType type, Text detail, HttpServerRequest request) {
        Locale language = language(request);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("title", type.title().in(language));
        members.put("status", type.status());
        members.put("detail", detail.in(language));
        members.put("instance", request.path());
        members.put("traceId", traceId());
        try {
            return json.writeValueAsBytes(members);
        } catch (JsonProcessingException plainStringsAlwaysWrite) {
            throw new IllegalStateException(plainStringsAlwaysWrite);
        }
    }

    /** The language that the caller prefers. */
    public static Locale language(HttpServerRequest request) {
        return CallerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
