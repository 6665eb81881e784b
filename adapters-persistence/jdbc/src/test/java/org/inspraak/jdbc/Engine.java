package org.inspraak.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inspraak.compliance.AdapterUnderTest;

/** The two databases, each started once for all tests: another controller's data are there to be met. */
enum Engine {
    H2 {
        @Override
        Database start() {
            return Database.inFile(temporaryFile());
        }
    },
    POSTGRESQL {
        @Override
        Database start() {
            return Database.at(postgresql().getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    };

    private static final class Started {
        static final EmbeddedPostgres POSTGRESQL = startPostgresql();

        private static EmbeddedPostgres startPostgresql() {
            try {
                // As an operator runs it: by default these tests' PostgreSQL would trade safety for speed.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record Opened(Database database, AdapterUnderTest adapter) {}

    private final Lazy<Opened> opened = new Lazy<>(() -> {
        Database database = start();
        return new Opened(database, JdbcUnderTest.on(database.open()));
    });

    abstract Database start();

    AdapterUnderTest adapter() {
        return opened.get().adapter();
    }

    Database database() {
        return opened.get().database();
    }

    static EmbeddedPostgres postgresql() {
        return Started.POSTGRESQL;
    }

    static Path temporaryFile() {
        try {
            return Files.createTempDirectory(Path.of("target"), "h2-").resolve("inspraak");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
