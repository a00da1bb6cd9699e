package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that the zone itself gives, e.g. of a carrier, plan or policy; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
public @interface BusinessCode {
    String message() default
            "须为 1 至 64 位字母、数字、点、下划线或短横 | must be 1 to 64 letters, digits, dots, underscores or hyphens";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
