package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.Statement;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.invitation.Invitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out when the database itself fails: enough to find the fault, and nothing about anybody. */
class FailuresTest {

    @Test
    void sayWhatFailedAndNothingOfWhom() throws SQLException {
        try (Database database = Database.inFile(Engine.temporaryFile())) {
            Scene scene = Scene.on(JdbcUnderTest.on(database.open()));
            Invitation invitation = scene.asked(scene.nps(), Person.ADA);
            var scored = scene.decisions().toKeep(scene.pending(invitation), 9, Person.ADA.details());
            // As when somebody's hand slipped in the database: the row no longer fits.
            try (var connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("alter table inspraak.response_personal alter column facts varchar(3)");
            }

            assertThatThrownBy(() -> scene.adapter().intake().keep(scored))
                    .isInstanceOf(DatabaseFailedException.class)
                    .hasMessageContaining("SQL state 22001")
                    .satisfies(failure -> assertThat(printed(failure))
                            .contains("ResponseTables.add")
                            .doesNotContain("ada@mail.test")
                            .doesNotContain("Sons"));
            assertThat(scene.pending(invitation).score()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131", "23505"})
    void thatOthersCausedByBeingFasterAreContention(String state) {
        assertThat(Contention.isBehind(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23503", "08006", "53100"})
    void ofOtherKindsAreNot(String state) {
        assertThat(Contention.isBehind(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    private static String printed(Throwable failure) {
        StringWriter written = new StringWriter();
        failure.printStackTrace(new PrintWriter(written));
        return written.toString();
    }
}
