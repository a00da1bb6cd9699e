package org.chainpanorama.mysql;

/** The server cannot be used; the message is one line for a person and says what to do. */
public class MySqlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MySqlException(String message) {
        super(message);
    }

    public MySqlException(String message, Throwable cause) {
        super(message, cause);
    }
}
