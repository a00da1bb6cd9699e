package org.chainpanorama.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Documents the scope that each operation needs, out of the annotation that enforces it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiSecurity implements OASFilter {

    private static final String SCHEME = "oauth2";
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");

    private final Map<String, String> scopes = new HashMap<>();

    /** Reads the annotations of all resources. */
    public OpenApiSecurity(IndexView index) {
        for (AnnotationInstance needed : index.getAnnotations(NeedsScope.class)) {
            ScopeDomain domain = ScopeDomain.valueOf(needed.value().asEnum());
            if (domain == ScopeDomain.REFERENCE) continue;
            for (MethodInfo method : needed.target().asClass().methods()) {
                AnnotationInstance operation = method.annotation(OPERATION);
                if (operation == null || operation.value("operationId") == null) continue;
                boolean reads = method.hasAnnotation(GET) || method.hasAnnotation(ReadsOnly.class);
                scopes.put(operation.value("operationId").asString(), reads ? domain.read() : domain.write());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (scopes.isEmpty() || document.getPaths() == null) return;
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents().addSecurityScheme(SCHEME, scheme());
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(this::secure));
    }

    private void secure(Operation operation) {
        String scope = scopes.get(operation.getOperationId());
        if (scope == null) return;
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of(scope))));
        for (String status : List.of("401", "403")) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private SecurityScheme scheme() {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl("/oauth2/token");
        // All scopes of the zone in every document, so that the merged one can share the scheme.
        for (ScopeDomain domain : ScopeDomain.values()) {
            domain.scopes().forEach(scope -> flow.addScope(scope, scope));
        }
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "OAuth 2.0 client credentials; bearer tokens of RFC 9068. A token with the claim zone reads and writes the"
                                + " rows of that zone only: others are not found (404), and writing into another zone is refused (403"
                                + " outside-zone). 客户端凭证；令牌含 zone 声明时只限该开发区的数据")
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow));
    }
}
