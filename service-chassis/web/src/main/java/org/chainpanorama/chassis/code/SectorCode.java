package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An industry code 国民经济行业代码: division, group or class; null passes. Source: GB/T 4754-2017. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\d{2,4}")
public @interface SectorCode {
    String message() default "须为国民经济行业代码（2 至 4 位数字） | must be an industry code of two to four digits";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
