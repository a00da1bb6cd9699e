package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A development zone code 开发区代码; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = ZoneCode.FORM)
public @interface ZoneCode {

    /** What a zone code looks like, as a regular expression. */
    String FORM = "[A-Z0-9]{2,16}";

    String message() default "须为园区代码（2 至 16 位大写字母或数字） | must be a zone code (2 to 16 capitals or digits)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
