package org.chainpanorama.chassis.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes the JSON body of an operation may have, where that is more than the usual <code>zone.limits.json-bytes</code>. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface BodyLimit {

    /** A list of a hundred parts with their texts, or of a thousand long codes. */
    int LIST = 1 << 18;

    /** A border of 20,000 points in GeoJSON. */
    int GEOMETRY = 1 << 20;

    int value();
}
