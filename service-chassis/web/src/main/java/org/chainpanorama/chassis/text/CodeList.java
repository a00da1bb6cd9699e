package org.chainpanorama.chassis.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Publishes an enumeration as a code list at <code>/api/v1/code-lists/{name}</code>. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CodeList {

    /** Name in the URL, kebab-case. */
    String name();

    /** Chinese title. */
    String zh();

    /** English title. */
    String en();

    /** The standard or document that the codes come from; empty where they are this product's own. */
    String source() default "";
}
