package org.inspraak.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The little in which H2 and PostgreSQL differ; all other SQL is shared. */
enum Dialect {
    H2(
            // H2 compares by code unit anyway, and its only row lock is the exclusive one.
            Map.of("slug", "varchar(40)", "id", "varchar(22)", "hash", "varchar(43)"), "for update"),
    POSTGRESQL(
            // Ordered by byte like everywhere else, whatever the database's own collation.
            Map.of(
                    "slug", "varchar(40) collate \"C\"",
                    "id", "varchar(22) collate \"C\"",
                    "hash", "varchar(43) collate \"C\""),
            "for share");

    private final Map<String, String> types;
    private final String againstChange;

    Dialect(Map<String, String> types, String againstChange) {
        this.types = types;
        this.againstChange = againstChange;
    }

    /** @throws NotDurableException when it is a database that this adapter does not know */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new NotDurableException("Inspraak keeps its data in H2 or PostgreSQL, not in " + product);
        };
    }

    /** The types that the migrations name by placeholder. */
    Map<String, String> types() {
        return types;
    }

    /** The end of a select whose rows nobody may change until the transaction is over. */
    String againstChange() {
        return againstChange;
    }
}
