package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A ratio from 0 to 1, scale 4; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Digits(integer = 1, fraction = 4)
@DecimalMin("0")
@DecimalMax("1")
public @interface Ratio {
    String message() default "须为 0 与 1 之间的比例（最多四位小数） | must be a ratio between 0 and 1, at most four decimals";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
