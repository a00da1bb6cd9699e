package org.chainpanorama.chassis.store;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** Lets a parameter be a duration in seconds: {@code wait=25s} or {@code wait=25}. */
@Provider
public class DurationParameters implements ParamConverterProvider {

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})s?");

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type != Duration.class) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                return value == null ? null : type.cast(parse(value, annotations));
            }

            @Override
            public String toString(T value) {
                return ((Duration) value).toSeconds() + "s";
            }
        };
    }

    private static Duration parse(String value, Annotation[] annotations) {
        Matcher seconds = SECONDS.matcher(value);
        if (!seconds.matches()) {
            throw Problem.invalid(List.of(InputError.query(
                    nameIn(annotations),
                    "duration",
                    Text.of("须为秒数，如 25s", "must be a number of seconds such as 25s"))));
        }
        return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
    }

    private static String nameIn(Annotation[] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof jakarta.ws.rs.QueryParam query) {
                return query.value();
            }
        }
        return "wait";
    }
}
