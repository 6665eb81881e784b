package org.inspraak.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** Tells a failure that others caused by being faster from a real one. */
final class Contention {

    /** Serialization failure, deadlock; lock not available; H2's lock timeout and concurrent update. */
    private static final Set<String> OTHERS_WERE_FASTER = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private static final String UNIQUE_VIOLATION = "23505";

    private Contention() {}

    /** Whether the transaction lost a race; it was rolled back, and deciding anew may well succeed. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().equals(UNIQUE_VIOLATION) || OTHERS_WERE_FASTER.contains(sql.getSQLState());
            }
        }
        return false;
    }
}
