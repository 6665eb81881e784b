package org.inspraak.jdbc;

import java.sql.SQLException;

/**
 * The database did not do what it was asked, and nothing is known of whether it was kept; the same call may be made again.
 *
 * <p>Drivers repeat values in their messages, so neither message nor cause is passed on: it says what failed and where,
 * never on what.
 */
public final class DatabaseFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailedException(Throwable failure) {
        super("the database failed: " + described(rootOf(failure)));
        setStackTrace(rootOf(failure).getStackTrace());
    }

    private static String described(Throwable root) {
        String kind = root.getClass().getSimpleName();
        return root instanceof SQLException sql
                ? kind + " with SQL state " + sql.getSQLState() + " and code " + sql.getErrorCode()
                : kind;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
