package org.chainpanorama.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import org.chainpanorama.chassis.http.Origin;
import org.chainpanorama.chassis.http.TrustedProxies;

/**
 * What belongs to one connection only ends here (RFC 9110, 7.6.1), also what a <code>Connection</code> header names; who asked is
 * told to the owner (RFC 7239 and its older headers) in the gateway's own words: what a caller says of itself there is dropped.
 */
final class HopByHop implements ProxyInterceptor {

    private static final List<String> HEADERS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade");

    /** What would tell the owner who asked, and where. */
    private static final List<String> ORIGIN = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    private final TrustedProxies proxies;

    HopByHop(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        HttpServerRequest from = context.request().proxiedRequest();
        drop(headers);
        if ("100-continue".equalsIgnoreCase(headers.get(HttpHeaders.EXPECT))) {
            headers.remove(HttpHeaders.EXPECT);
            from.response().writeContinue();
        }
        forwarded(headers, from);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        drop(headers);
        // What every service says with its answers (nosniff and the like), this one says itself, and once.
        context.request().proxiedRequest().response().headers().names().forEach(headers::remove);
        // A 204 has no body, not even a chunked empty one.
        if (context.response().getStatusCode() == 204) context.response().setBody(null);
        return context.sendResponse();
    }

    private static void drop(MultiMap headers) {
        for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : connection.split(",")) headers.remove(named.strip());
        }
        HEADERS.forEach(headers::remove);
    }

    private void forwarded(MultiMap headers, HttpServerRequest from) {
        Origin origin = proxies.origin(from);
        ORIGIN.forEach(headers::remove);
        headers.set("X-Forwarded-For", origin.client());
        headers.set("X-Forwarded-Host", origin.authority());
        headers.set("X-Forwarded-Proto", origin.scheme());
        String node = origin.client().contains(":") ? "\"[" + origin.client() + "]\"" : origin.client();
        headers.set("Forwarded", "for=%s;host=\"%s\";proto=%s".formatted(node, origin.authority(), origin.scheme()));
    }
}
