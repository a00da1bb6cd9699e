package org.chainpanorama.chassis.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parcel code 宗地代码 of 19 characters: county 6, cadastral district 3 and sub-district 3, feature 2, sequence 5 (TD/T 1001-2012). */
@Pattern(regexp = ParcelCode.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ParcelCode {

    /** Its form as a regular expression. */
    String FORM = "^[0-9]{12}[GJZ][ABSXCDEFWY][0-9]{5}$";

    /** What a caller reads. */
    String message() default
            "须为 19 位宗地代码，如 330784001002GB00001 | must be a 19-character parcel code such as 330784001002GB00001";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
