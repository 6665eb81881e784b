package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Controllers' data never meet, and can be spread over machines: the schema itself says so. */
class SchemaTest {

    private static final String HISTORY_OF_MIGRATIONS = "schema_history";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void leadsEveryPrimaryKeyByTheController(Engine engine) throws SQLException {
        inEachTable(
                engine,
                (connection, table) -> assertThat(columns(
                                connection.getMetaData().getPrimaryKeys(null, "inspraak", table),
                                "KEY_SEQ",
                                "PK_NAME",
                                "COLUMN_NAME"))
                        .as("primary key of " + table)
                        .hasSize(1)
                        .allSatisfy((key, columns) -> assertThat(columns).startsWith("controller_id")));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void leadsEveryIndexByTheController(Engine engine) throws SQLException {
        inEachTable(
                engine,
                (connection, table) -> assertThat(columns(
                                connection.getMetaData().getIndexInfo(null, "inspraak", table, false, true),
                                "ORDINAL_POSITION",
                                "INDEX_NAME",
                                "COLUMN_NAME"))
                        .as("indexes of " + table)
                        .isNotEmpty()
                        .allSatisfy((index, columns) -> assertThat(columns).startsWith("controller_id")));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void spansNoTwoControllersByAForeignKey(Engine engine) throws SQLException {
        List<String> leading = new ArrayList<>();
        inEachTable(engine, (connection, table) -> {
            try (ResultSet keys = connection.getMetaData().getImportedKeys(null, "inspraak", table)) {
                while (keys.next()) {
                    if (keys.getInt("KEY_SEQ") == 1) {
                        leading.add(keys.getString("FKCOLUMN_NAME") + " to " + keys.getString("PKCOLUMN_NAME"));
                    }
                }
            }
        });
        assertThat(leading).hasSizeGreaterThan(10).containsOnly("controller_id to controller_id");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void saysOfEveryTableWhetherItIsPersonalAndHowLongItIsKept(Engine engine) throws SQLException {
        try (Connection connection = engine.database().dataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, "inspraak", "%", new String[] {"TABLE", "BASE TABLE"})) {
            Map<String, String> remarks = new TreeMap<>();
            while (tables.next()) {
                remarks.put(tables.getString("TABLE_NAME"), String.valueOf(tables.getString("REMARKS")));
            }
            remarks.remove(HISTORY_OF_MIGRATIONS);
            assertThat(remarks)
                    .hasSize(15)
                    .allSatisfy((table, remark) ->
                            assertThat(remark).as(table).containsPattern("(?i)personal|anonymous|evidence|respondent"));
        }
    }

    private interface InTable {
        void look(Connection connection, String table) throws SQLException;
    }

    private static void inEachTable(Engine engine, InTable look) throws SQLException {
        engine.adapter();
        try (Connection connection = engine.database().dataSource().getConnection()) {
            for (String table : tables(connection)) {
                look.look(connection, table);
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = Dump.tables(connection);
        tables.remove(HISTORY_OF_MIGRATIONS);
        assertThat(tables).contains("invitation", "response", "response_personal", "standing");
        return tables;
    }

    private static Map<String, List<String>> columns(ResultSet rows, String place, String named, String column)
            throws SQLException {
        Map<String, TreeMap<Integer, String>> ordered = new TreeMap<>();
        try (rows) {
            while (rows.next()) {
                ordered.computeIfAbsent(rows.getString(named), key -> new TreeMap<>())
                        .put(rows.getInt(place), rows.getString(column));
            }
        }
        Map<String, List<String>> columns = new TreeMap<>();
        ordered.forEach((key, inOrder) -> columns.put(key, List.copyOf(inOrder.values())));
        return columns;
    }
}
