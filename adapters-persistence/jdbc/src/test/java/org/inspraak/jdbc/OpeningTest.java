package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.inspraak.compliance.Scene;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bringsAnUpToDateDatabaseNoChange(Engine engine) {
        Scene scene = Scene.on(engine.adapter());
        FieldedSurvey fielded = scene.nps();

        JdbcStore again = JdbcStore.open(engine.database().dataSource());

        assertThat(again.reportStore().fielded(scene.id(), fielded.survey().id()))
                .contains(fielded);
    }

    @Test
    void findsEverythingInAFileThatWasClosed() {
        var file = Engine.temporaryFile();
        Scene scene;
        FieldedSurvey fielded;
        try (Database database = Database.inFile(file)) {
            scene = Scene.on(JdbcUnderTest.on(database.open()));
            fielded = scene.nps();
            scene.scored(fielded, 9);
        }
        try (Database database = Database.inFile(file)) {
            var counted = database.open()
                    .reportStore()
                    .counted(scene.id(), fielded.survey().id())
                    .orElseThrow();
            assertThat(counted.shown()).isEqualTo(1);
            assertThat(counted.publication().waiting()).isEqualTo(1);
            assertThat(counted.tally().live().values())
                    .singleElement()
                    .satisfies(scores -> assertThat(scores.total()).isEqualTo(1));
        }
    }

    @Test
    void refusesH2ThatAcknowledgesBeforeItIsOnDisk() {
        assertThatThrownBy(
                        () -> JdbcStore.open(h2("file:" + Engine.temporaryFile().toAbsolutePath())))
                .isInstanceOf(NotDurableException.class)
                .hasMessageStartingWith("H2 must run with");
    }

    @Test
    void refusesH2InMemory() {
        String settings = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

        assertThatThrownBy(() -> JdbcStore.open(h2("mem:opening" + settings)))
                .isInstanceOf(NotDurableException.class)
                .hasMessageContaining("in a file");
    }

    @Test
    void refusesH2WhoseWriteDelayWasSetBehindTheUrl() {
        try (Database database = Database.inFile(Engine.temporaryFile())) {
            run(database.dataSource(), "set write_delay 500");

            assertThatThrownBy(database::open)
                    .isInstanceOf(NotDurableException.class)
                    .hasMessageContaining("WRITE_DELAY=0");
        }
    }

    @Test
    void refusesAPostgresqlRoleThatDoesNotWaitForTheDisk() {
        DataSource admin = Engine.POSTGRESQL.database().dataSource();
        run(admin, "create role hasty superuser login password 'hasty'");
        run(admin, "alter role hasty set synchronous_commit = off");
        String url = Engine.postgresql().getJdbcUrl("hasty", "postgres");

        try (Database database = Database.at(url, "hasty", "hasty")) {
            assertThatThrownBy(database::open)
                    .isInstanceOf(NotDurableException.class)
                    .hasMessageContaining("synchronous_commit")
                    .hasMessageNotContaining("hasty");
        }
    }

    @Test
    void standsBesideTheTablesOfAHost() {
        try (Database database = Database.inFile(Engine.temporaryFile())) {
            run(database.dataSource(), "create table survey (of_the_host integer)");

            assertThatCode(database::open).doesNotThrowAnyException();
        }
    }

    @Test
    void tellsAFailureWithoutTheCredentials() {
        assertThatThrownBy(() -> Database.at(
                        "jdbc:postgresql://localhost:" + Engine.postgresql().getPort() + "/postgres",
                        "nobody-by-that-name",
                        "s3cr3t"))
                .isInstanceOf(DatabaseFailedException.class)
                .satisfies(failure -> assertThat(printed(failure))
                        .contains("28000")
                        .doesNotContain("nobody-by-that-name")
                        .doesNotContain("s3cr3t"));
    }

    private static DataSource h2(String address) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + address);
        database.setUser("sa");
        return database;
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String printed(Throwable failure) {
        StringWriter written = new StringWriter();
        failure.printStackTrace(new PrintWriter(written));
        return written.toString();
    }
}
