package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the operations of this service are called. */
@ApplicationScoped
class OperationNames {

    private final Map<Method, String> names = new ConcurrentHashMap<>();

    /** The {@code operationId}; method and path template where there is none. */
    String of(Method operation) {
        return names.computeIfAbsent(operation, method -> AuditText.name(name(method)));
    }

    private static String name(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation != null && !operation.operationId().isEmpty()
                ? operation.operationId()
                : verb(method) + ' ' + template(method);
    }

    /** Of the resource, not of the call: a HEAD is answered by a GET. */
    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("ANY");
    }

    private static String template(Method method) {
        Path resource = method.getDeclaringClass().getAnnotation(Path.class);
        Path path = method.getAnnotation(Path.class);
        String template = (resource == null ? "" : resource.value()) + '/' + (path == null ? "" : path.value());
        return template.replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1");
    }
}
