package org.inspraak.server.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a server that has stopped, read without any code of ours in between. */
final class KeptFile implements AutoCloseable {

    private final Connection connection;

    private KeptFile(Connection connection) {
        this.connection = connection;
    }

    /** @param data the server's data directory */
    static KeptFile in(Path data) throws SQLException {
        return new KeptFile(DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("inspraak").toAbsolutePath()
                        + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;SCHEMA=inspraak",
                "inspraak",
                ""));
    }

    /** Every table of ours with rows in it. */
    List<String> tablesWithRows() throws SQLException {
        List<String> tables = new ArrayList<>();
        for (String table : strings(
                "select table_name from information_schema.tables where table_schema = 'inspraak' order by 1")) {
            if (number("select count(*) from " + table) > 0) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Every value in every table, as one text. */
    String everything() throws SQLException {
        return String.join("\n", strings("script"));
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> strings(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
