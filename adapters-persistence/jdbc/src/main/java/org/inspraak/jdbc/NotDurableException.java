package org.inspraak.jdbc;

/** A database that could lose what was acknowledged; nothing is kept there. The message names no credentials. */
public final class NotDurableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotDurableException(String message) {
        super(message);
    }
}
