package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A chain node code 产业链环节代码, e.g. <code>U01</code>; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[UPCDS]\\d{2}")
public @interface NodeCode {
    String message() default "须为环节代码（U、P、C、D、S 加两位数字） | must be a node code (U, P, C, D or S and two digits)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
