package org.inspraak.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version: everything lies in a schema of our own, beside a host's tables. */
final class Migrations {

    static final String SCHEMA = "inspraak";

    private Migrations() {}

    static void run(DataSource database, Dialect dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/inspraak/jdbc/migration")
                .failOnMissingLocations(true)
                .loggers("slf4j")
                .schemas(SCHEMA)
                .table("schema_history")
                .placeholders(dialect.types())
                .load()
                .migrate();
    }
}
