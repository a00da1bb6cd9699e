package org.chainpanorama.enterprise.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unified social credit code 统一社会信用代码 by its form alone; null passes. Whether its check digit is right, or wrong and accepted
 * for a reason, is decided where the enterprise is registered. Source: GB 32100-2015.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
public @interface RegisteredCode {
    String message() default "须为 18 位统一社会信用代码 | must be a unified social credit code of 18 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
