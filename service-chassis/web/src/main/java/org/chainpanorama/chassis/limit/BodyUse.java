package org.chainpanorama.chassis.limit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;

/**
 * What an operation does with the body.
 *
 * @param kind whether it reads it, and how
 * @param most bytes that it may have
 */
record BodyUse(Kind kind, int most) {

    enum Kind {
        NONE,
        WHOLE,
        STREAM
    }

    static BodyUse of(Method operation, int usual) {
        return Stream.of(operation.getParameters())
                .filter(BodyUse::isBody)
                .findFirst()
                .map(body -> body.getType() == InputStream.class
                        ? new BodyUse(Kind.STREAM, 0)
                        : new BodyUse(Kind.WHOLE, most(operation, usual)))
                .orElse(new BodyUse(Kind.NONE, 0));
    }

    private static int most(Method operation, int usual) {
        BodyLimit own = operation.getAnnotation(BodyLimit.class);
        return own == null ? usual : own.value();
    }

    /** The one parameter of which JAX-RS is told nothing. */
    private static boolean isBody(Parameter parameter) {
        return Stream.of(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type == BeanParam.class
                        || type == Context.class
                        || type.getPackageName().equals(BeanParam.class.getPackageName()));
    }
}
