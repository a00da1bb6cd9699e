package org.chainpanorama.chassis.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Characters;
import org.chainpanorama.chassis.text.Text;

/**
 * Refuses query parameters that the operation does not have, and values that are empty or no text: a filter ignored in silence hands
 * out the whole list.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        Method method = resource.getResourceMethod();
        if (given.isEmpty() || method == null) return;
        Set<String> allowed = known.computeIfAbsent(method, KnownParameters::of);
        FaultTally unknown = new FaultTally();
        given.stream()
                .filter(name -> !allowed.contains(name))
                .sorted()
                .forEach(name -> unknown.add("unknown-parameter", () -> unknown(name, allowed)));
        if (!unknown.isEmpty()) {
            throw Problem.of(ProblemType.UNKNOWN_PARAMETER, ProblemType.UNKNOWN_PARAMETER.title())
                    .with(unknown);
        }
        refuseBadValues(request.getUriInfo().getQueryParameters());
    }

    private static InputError unknown(String name, Set<String> allowed) {
        return InputError.query(
                name,
                "unknown-parameter",
                Text.of("未知参数；可用：" + allowed, "is not a parameter here; known are " + allowed));
    }

    private static void refuseBadValues(MultivaluedMap<String, String> given) {
        List<InputError> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            if (values.stream().anyMatch(String::isEmpty)) {
                faults.add(InputError.query(name, "empty", Text.of("不能为空", "must not be empty")));
            } else if (!values.stream().allMatch(Characters::areText)) {
                faults.add(InputError.query(
                        name, "characters", Text.of("含有控制字符或不是 UTF-8", "has control characters or is no UTF-8")));
            }
        });
        if (!faults.isEmpty()) throw Problem.invalid(faults);
    }

    /** Every GET also knows <code>fields</code>, which the chassis serves. */
    private static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        if (method.isAnnotationPresent(jakarta.ws.rs.GET.class)) names.add("fields");
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) addFields(parameter.getType(), names);
        }
        return names;
    }

    private static void addFields(Class<?> beanParam, Set<String> names) {
        for (Class<?> type = beanParam; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.add(field.getAnnotation(QueryParam.class).value());
                }
                if (field.isAnnotationPresent(BeanParam.class)) addFields(field.getType(), names);
            }
        }
    }
}
