package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An administrative division code 行政区划代码 of a county or above; null passes. Source: GB/T 2260. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[1-9]\\d{5}")
public @interface DivisionCode {
    String message() default "须为六位行政区划代码 | must be an administrative division code of six digits";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
