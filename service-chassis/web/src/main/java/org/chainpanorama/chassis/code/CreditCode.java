package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unified social credit code 统一社会信用代码 with a right check digit; null passes. Source: GB 32100-2015. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Validator.class)
@ReportAsSingleViolation
@Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
public @interface CreditCode {
    String message() default
            "不是有效的统一社会信用代码（18 位，含校验码） | is not a unified social credit code (18 characters with check digit)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks alphabet, length and check digit. */
    class Validator implements ConstraintValidator<CreditCode, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || CreditCodes.isValid(code);
        }
    }
}
