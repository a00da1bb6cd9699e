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
 * <p>The same key and body again gives the first answer again (status, headers, body) with {@code Idempotency-Replayed: true}, a
 * refusal by a rule too; with another body 422; while the first still runs 409; no key 400. A key belongs to one method, path and
 * caller and is kept for 24 hours. The answer is stored in the transaction of the change, which this annotation opens, that of a refusal
 * in the next one. A request that failed by a fault of ours (5xx), was no request (400 before the work), or was nobody's (401, 403, 429),
 * and a process that died, have changed nothing and leave the key free.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
