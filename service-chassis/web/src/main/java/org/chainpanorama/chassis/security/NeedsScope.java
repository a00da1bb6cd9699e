package org.chainpanorama.chassis.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every resource class: reading needs the domain's read scope, anything else its write scope. A resource without it
 * answers nobody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {

    /** The domain whose scopes are needed. */
    ScopeDomain value();
}
