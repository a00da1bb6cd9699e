package org.chainpanorama.chassis.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource class whose rows belong to no zone (catalogue and governance of chains): everybody with the scope reads them, a caller
 * bound to one zone changes none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedByZones {}
