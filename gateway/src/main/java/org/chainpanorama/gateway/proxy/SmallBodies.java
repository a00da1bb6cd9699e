package org.chainpanorama.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.chainpanorama.chassis.json.JsonMedia;
import org.chainpanorama.chassis.limit.BodyIntake;

/** JSON bodies are whole before an owner is called with them: a slow sender would hold one of the few connections to it. */
@ApplicationScoped
class SmallBodies {

    private final BodyIntake intake;
    private final int most;

    SmallBodies(BodyIntake intake, ProxySettings settings) {
        this.intake = intake;
        this.most = settings.jsonBytes();
    }

    /** What sends the call's body on: whole where it is JSON, else as it comes. Fails with the problem that the body is. */
    Future<ProxyInterceptor> of(RoutingContext http) {
        if (!isJson(http.request())) return Future.succeededFuture(new ProxyInterceptor() {});
        return intake.read(http, most).map(taken -> {
            http.addEndHandler(end -> taken.giveBack().run());
            return new ProxyInterceptor() {
                @Override
                public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                    context.request().setBody(Body.body(taken.body()));
                    return context.sendRequest();
                }
            };
        });
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean hasBody = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
        try {
            return hasBody && type != null && JsonMedia.isJson(MediaType.valueOf(type));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
