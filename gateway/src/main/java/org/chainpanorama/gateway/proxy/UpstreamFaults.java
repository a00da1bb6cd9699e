package org.chainpanorama.gateway.proxy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.channel.ConnectTimeoutException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.Owner;
import org.jboss.logging.Logger;

/** Tells a caller in a problem of the catalogue that the owner gave no answer. */
@ApplicationScoped
class UpstreamFaults {

    private static final Logger LOG = Logger.getLogger(UpstreamFaults.class);

    private final ObjectMapper json;

    UpstreamFaults(ObjectMapper json) {
        this.json = json;
    }

    ProxyInterceptor of(Owner owner) {
        return new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                return context.sendRequest()
                        .recover(failure -> Future.succeededFuture(problem(owner, context.request(), failure)));
            }
        };
    }

    private ProxyResponse problem(Owner owner, ProxyRequest request, Throwable failure) {
        ProblemType type = type(failure);
        LOG.debugf(failure, "%s: %s", owner.name(), type.code());
        Locale language = language(request);
        byte[] body = write(type, detail(type, owner).in(language), request, language);
        return request.release()
                .response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(Buffer.buffer(body)));
    }

    private static ProblemType type(Throwable failure) {
        if (failure instanceof ConnectTimeoutException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof ConnectionPoolTooBusyException) return ProblemType.UPSTREAM_UNAVAILABLE;
        return failure instanceof TimeoutException ? ProblemType.UPSTREAM_TIMEOUT : ProblemType.UPSTREAM_INVALID;
    }

    private static Text detail(ProblemType type, Owner owner) {
        return Text.of(
                owner.name() + "：" + type.title().zh(),
                owner.name() + ": " + type.title().en());
    }

    private byte[] write(ProblemType type, String detail, ProxyRequest request, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("title", type.title().in(language));
        members.put("status", type.status());
        members.put("detail", detail);
        members.put("instance", request.proxiedRequest().path());
        members.put("traceId", traceId());
        try {
            return json.writeValueAsBytes(members);
        } catch (JsonProcessingException plainStringsAlwaysWrite) {
            throw new IllegalStateException(plainStringsAlwaysWrite);
        }
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private static Locale language(ProxyRequest request) {
        String accepted = request.proxiedRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return CallerLanguage.of(Locale.LanguageRange.parse(accepted == null ? "zh-CN" : accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException notALanguage) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
