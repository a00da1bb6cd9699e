package org.chainpanorama.gateway.proxy;

/** An owner was not even asked: there was no connection to it, or none was free. */
final class NotReached extends RuntimeException {

    NotReached(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
