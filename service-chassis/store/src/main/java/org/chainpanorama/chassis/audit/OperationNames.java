package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the operations of this service are called. */
@ApplicationScoped
class OperationNames {

    private final Map<Method, String> names = new ConcurrentHashMap<>();

    /** The {@code operationId}; method and path template where there is none. */
    String of(Method operation, String httpMethod) {
        return names.computeIfAbsent(operation, method -> AuditText.name(name(method, httpMethod)));
    }

    private static String name(Method method, String httpMethod) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation != null && !operation.operationId().isEmpty()
                ? operation.operationId()
                : httpMethod + ' ' + template(method);
    }

    private static String template(Method method) {
        Path resource = method.getDeclaringClass().getAnnotation(Path.class);
        Path path = method.getAnnotation(Path.class);
        String template = (resource == null ? "" : resource.value()) + '/' + (path == null ? "" : path.value());
        return template.replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1");
    }
}
