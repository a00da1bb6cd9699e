package org.chainpanorama.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.Text;

/** Says in the API's own terms (JSON pointers, parameter names) what bean validation and the JSON parser found. */
public final class InputFaults {

    private static final Pattern INDEX = Pattern.compile("/(\\d{1,9})(?=/|$)");

    private InputFaults() {}

    /** Violations of a resource method's parameters, or of a body validated by itself, in a stable order. */
    public static List<InputError> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(InputFaults::of)
                .sorted(Comparator.comparing(InputFaults::place))
                .toList();
    }

    /** Where a fault stands, so written that the tenth element of a list comes behind the ninth. */
    private static String place(InputError error) {
        String place = error.name() == null ? error.pointer() : error.name();
        return error.in() + INDEX.matcher(place).replaceAll(index -> "/%10s".formatted(index.group(1)));
    }

    /** The one sentence over the faults. */
    static Text summary(FaultTally faults) {
        return Text.of("输入有 %d 处错误", faults.total() == 1 ? "The input has %d fault" : "The input has %d faults")
                .with(faults.total());
    }

    static InputError of(ConstraintViolation<?> violation) {
        String code = kebab(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        Text message = ConstraintTexts.of(violation);
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.isEmpty() || nodes.get(0).getKind() != ElementKind.METHOD) {
            return InputError.body(pointer(nodes), code, message);
        }
        return parameterError(violation, nodes, code, message);
    }

    private static InputError parameterError(
            ConstraintViolation<?> violation, List<Path.Node> nodes, String code, Text message) {
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return InputError.body("", code, message);
        }
        Path.MethodNode method = nodes.get(0).as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Parameter parameter = parameterOf(violation.getRootBeanClass(), method, index);
        AnnotatedElement place = parameter;
        if (nodes.size() > 2 && parameter != null && parameter.isAnnotationPresent(jakarta.ws.rs.BeanParam.class)) {
            place = fieldOf(parameter.getType(), nodes.get(2).getName());
        }
        if (place != null) {
            for (Annotation annotation : place.getAnnotations()) {
                if (annotation instanceof QueryParam query) return InputError.query(query.value(), code, message);
                if (annotation instanceof PathParam path) return InputError.path(path.value(), code, message);
                if (annotation instanceof HeaderParam header) return InputError.header(header.value(), code, message);
                if (annotation instanceof CookieParam cookie) return InputError.header(cookie.value(), code, message);
            }
        }
        return InputError.body(pointer(nodes.subList(2, nodes.size())), code, message);
    }

    private static Parameter parameterOf(Class<?> resource, Path.MethodNode node, int index) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(node.getName())
                        && List.of(method.getParameterTypes()).equals(node.getParameterTypes())
                        && Stream.of(method.getParameters()).anyMatch(p -> p.getAnnotations().length > 0)) {
                    return method.getParameters()[index];
                }
            }
        }
        return null;
    }

    private static AnnotatedElement fieldOf(Class<?> beanParam, String name) {
        for (Class<?> type = beanParam; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) return field;
            }
        }
        return null;
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.isInIterable()) {
                Object position = node.getIndex() != null ? node.getIndex() : node.getKey();
                pointer.append('/').append(position);
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** What a JSON parser's complaint means for the caller, without any of our class names. */
    public static InputError of(JacksonException exception) {
        String pointer = "";
        if (exception instanceof JsonMappingException mapping) {
            StringBuilder path = new StringBuilder();
            for (JsonMappingException.Reference reference : mapping.getPath()) {
                path.append('/')
                        .append(reference.getFieldName() != null ? reference.getFieldName() : reference.getIndex());
            }
            pointer = path.toString();
        }
        var place = exception.getLocation();
        Text message = place == null || place.getLineNr() < 0
                ? Text.of("不是有效的 JSON", "Not valid JSON")
                : Text.of("第 %d 行第 %d 列：不是有效的 JSON", "Line %d, column %d: not valid JSON")
                        .with(place.getLineNr(), place.getColumnNr());
        return InputError.body(pointer, "malformed", message);
    }
}
