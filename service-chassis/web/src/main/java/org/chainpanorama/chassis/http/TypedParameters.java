package org.chainpanorama.chassis.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.json.DayReader;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/**
 * Reads parameters that are codes, days, numbers or truth values. What cannot be read is a 400 that names the parameter, not the 404
 * without a name that JAX-RS makes of it.
 */
@Provider
public class TypedParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = reader(type, annotations);
        return reader == null ? null : new Converter<>(reader);
    }

    private static Function<String, ?> reader(Class<?> type, Annotation[] annotations) {
        if (type.isEnum()) return value -> constant(type, value, annotations);
        if (type == LocalDate.class) return value -> day(value, annotations);
        if (type == BigDecimal.class) return value -> number(value, annotations);
        if (type == Boolean.class || type == boolean.class) return value -> truth(value, annotations);
        if (type == Integer.class || type == int.class) return value -> integer(value, annotations);
        if (type == Long.class || type == long.class) return value -> whole(value, annotations);
        return null;
    }

    private static Object constant(Class<?> type, String value, Annotation[] annotations) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(value))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
                    return fault(annotations, "unknown-code", Text.of("须为以下代码之一：" + known, "must be one of " + known));
                });
    }

    private static LocalDate day(String value, Annotation[] annotations) {
        try {
            return DayReader.day(value);
        } catch (DateTimeException noDay) {
            throw fault(annotations, "date", Text.of("须为日期，如 2023-12-31", "must be a day such as 2023-12-31"));
        }
    }

    private static BigDecimal number(String value, Annotation[] annotations) {
        // The form excludes exponents: 1e999999999 would be one short number and a gigabyte of digits.
        if (value.matches("-?\\d{1,18}(\\.\\d{1,6})?")) return new BigDecimal(value);
        throw fault(annotations, "number", Text.of("须为数字", "must be a plain number"));
    }

    private static Integer integer(String value, Annotation[] annotations) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException noInteger) {
            throw noWholeNumber(annotations);
        }
    }

    private static Long whole(String value, Annotation[] annotations) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException noInteger) {
            throw noWholeNumber(annotations);
        }
    }

    private static Problem noWholeNumber(Annotation[] annotations) {
        return fault(annotations, "integer", Text.of("须为整数", "must be a whole number"));
    }

    private static Boolean truth(String value, Annotation[] annotations) {
        if (value.equals("true") || value.equals("false")) return Boolean.valueOf(value);
        throw fault(annotations, "boolean", Text.of("须为 true 或 false", "must be true or false"));
    }

    private static Problem fault(Annotation[] annotations, String code, Text message) {
        return Problem.invalid(List.of(Stream.of(annotations)
                .flatMap(annotation -> {
                    if (annotation instanceof QueryParam query) {
                        return Stream.of(InputError.query(query.value(), code, message));
                    }
                    if (annotation instanceof PathParam path) {
                        return Stream.of(InputError.path(path.value(), code, message));
                    }
                    if (annotation instanceof HeaderParam header) {
                        return Stream.of(InputError.header(header.value(), code, message));
                    }
                    return Stream.empty();
                })
                .findFirst()
                .orElseGet(() -> InputError.query("", code, message))));
    }

    private record Converter<T>(Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            return value == null ? null : (T) reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
