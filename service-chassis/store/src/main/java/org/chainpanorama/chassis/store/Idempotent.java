package org.chainpanorama.chassis.store;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST method of a resource: the request needs an {@code Idempotency-Key} (1 to 200 visible ASCII characters) and has its effect
 * once.
 *
 * <p>The same key and body again gives the first answer again (status, body, {@code Location}) with {@code Idempotency-Replayed:
 * true}; with another body 422; while the first still runs 409; no key 400. A key belongs to one method, path and caller and is kept
 * for 24 hours. The answer is stored in the transaction of the change, which this annotation opens: a request that failed, or a
 * process that died, has changed nothing and leaves its key free.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
