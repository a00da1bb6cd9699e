package org.chainpanorama.project.registry;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A project code 项目代码 of the national online approval platform, e.g. <code>2308-330784-04-01-100017</code>; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}")
public @interface ProjectCode {
    String message() default
            "须为项目代码（如 2308-330784-04-01-100017） | must be a project code such as 2308-330784-04-01-100017";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
