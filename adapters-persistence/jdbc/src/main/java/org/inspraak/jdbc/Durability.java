package org.inspraak.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a database itself whether what it acknowledges is on disk, however the connection was made: what was told "kept"
 * must be found kept.
 */
final class Durability {

    private static final Map<String, String> OF_POSTGRESQL =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on|local|remote_write|remote_apply");

    private static final Map<String, String> OF_H2 = Map.of(
            "WRITE_DELAY", "0", "MODE", "PostgreSQL", "DATABASE_TO_LOWER", "true", "DEFAULT_NULL_ORDERING", "HIGH");

    private Durability() {}

    /** @throws NotDurableException when the database could lose what it acknowledged, or reads our SQL otherwise */
    static void check(Connection connection, Dialect dialect) throws SQLException {
        switch (dialect) {
            case H2 -> checkH2(connection);
            case POSTGRESQL -> checkPostgreSql(connection);
        }
    }

    private static void checkPostgreSql(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : OF_POSTGRESQL.entrySet()) {
            require("PostgreSQL", setting, answer(connection, "select current_setting(?)", setting.getKey()));
        }
    }

    private static void checkH2(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : OF_H2.entrySet()) {
            require(
                    "H2",
                    setting,
                    answer(
                            connection,
                            "select setting_value from information_schema.settings where setting_name = ?",
                            setting.getKey()));
        }
        require("H2", Map.entry("LOCK_MODE", "3"), answer(connection, "select cast(lock_mode() as varchar)"));
        if (answer(connection, "select database_path()").isEmpty()) {
            throw new NotDurableException("H2 must keep its data in a file: in memory nothing outlives the process");
        }
    }

    private static void require(String database, Map.Entry<String, String> setting, Optional<String> actual) {
        if (!actual.orElse("unset").matches(setting.getValue())) {
            throw new NotDurableException(
                    "%s must run with %s=%s, was %s; what it acknowledges could be lost or misread"
                            .formatted(database, setting.getKey(), setting.getValue(), actual.orElse("unset")));
        }
    }

    private static Optional<String> answer(Connection connection, String question, String... about)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int place = 0; place < about.length; place++) {
                statement.setString(place + 1, about[place]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
