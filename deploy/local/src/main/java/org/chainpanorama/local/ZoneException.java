package org.chainpanorama.local;

/** The zone cannot be started or used; the message is for a person: one line, and below it at most the end of a log. */
public class ZoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ZoneException(String message) {
        super(message);
    }

    public ZoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
