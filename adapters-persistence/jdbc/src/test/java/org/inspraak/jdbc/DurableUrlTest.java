package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurableUrlTest {

    @Test
    void setsForH2WhatItReliesOn() {
        assertThat(DurableUrl.of("jdbc:h2:file:/data/inspraak").value())
                .isEqualTo("jdbc:h2:file:/data/inspraak;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";MODE=PostgreSQL;TRACE_LEVEL_FILE=0;WRITE_DELAY=0");
    }

    @Test
    void makesTheUrlOfAFile() {
        assertThat(DurableUrl.inFile(Path.of("/data/inspraak")).value())
                .startsWith("jdbc:h2:file:/data/inspraak;")
                .contains(";WRITE_DELAY=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:./data", "jdbc:h2:~/data", "jdbc:h2:/data/x", "jdbc:h2:C:\\data\\x"})
    void takesAFileHoweverItIsWritten(String url) {
        assertThat(DurableUrl.of(url).value()).startsWith(url + ";");
    }

    @Test
    void keepsWhatAnOperatorMaySet() {
        assertThat(DurableUrl.of("jdbc:h2:file:/data/x;cache_size=65536;WRITE_DELAY=0;")
                        .value())
                .contains(";CACHE_SIZE=65536")
                .containsOnlyOnce("WRITE_DELAY");
    }

    @ParameterizedTest
    @CsvSource({
        "WRITE_DELAY=500, WRITE_DELAY",
        "write_delay=1, WRITE_DELAY",
        "MODE=Oracle, MODE",
        "LOCK_MODE=0, LOCK_MODE",
        "LOG=0, LOG",
        "UNDO_LOG=0, UNDO_LOG",
        "FILE_LOCK=NO, FILE_LOCK",
        "RETENTION_TIME=0, RETENTION_TIME",
        "INIT=SET WRITE_DELAY 500, INIT",
        "TRACE_LEVEL_FILE=3, TRACE_LEVEL_FILE"
    })
    void refusesASettingOfH2ThatWeakensDurabilityAndNamesIt(String setting, String named) {
        assertThatThrownBy(() -> DurableUrl.of("jdbc:h2:file:/data/x;USER=ada;PASSWORD=s3cr3t;" + setting))
                .isInstanceOf(NotDurableException.class)
                .hasMessageContaining(named)
                .hasMessageNotContainingAny("s3cr3t", "ada", "/data/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x",
                "jdbc:h2:MEM:x",
                "jdbc:h2:file:",
                "jdbc:h2:",
                "jdbc:h2:memFS:x",
                "jdbc:h2:nioMemFS:x",
                "jdbc:h2:file:memFS:x",
                "jdbc:h2:tcp://host/mem:x",
                "jdbc:h2:zip:/x.zip!/x",
                "jdbc:h2:split:nioMemLZ:x"
            })
    void refusesWhateverIsNoFile(String url) {
        assertThatThrownBy(() -> DurableUrl.of(url))
                .isInstanceOf(NotDurableException.class)
                .hasMessageContaining("file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "options=-c%20synchronous_commit=off",
                "sslmode=require&options=-c%20synchronous_commit%3Doff",
                "options=-c+Synchronous_Commit=FALSE",
                "options=--synchronous-commit=off",
                "options=-c%20search_path=x%20-c%20fsync=off",
                "options=-c%20full_page_writes=0",
                "OPTIONS=-c%20synchronous_commit=on%20-c%20synchronous_commit=off"
            })
    void refusesAPostgresqlUrlThatTurnsDurabilityOff(String query) {
        assertThatThrownBy(() -> DurableUrl.of("jdbc:postgresql://host/db?user=ada&password=s3cr3t&" + query))
                .isInstanceOf(NotDurableException.class)
                .hasMessageContaining("PostgreSQL must run with")
                .hasMessageNotContainingAny("s3cr3t", "ada", "host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/db",
                "jdbc:postgresql://host:5433/db?sslmode=verify-full",
                "jdbc:postgresql://host/db?options=-c%20synchronous_commit=remote_apply%20-c%20search_path=x"
            })
    void takesAPostgresqlUrlThatDoesNot(String url) {
        assertThat(DurableUrl.of(url).value()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://ada:s3cr3t@host/db", "postgresql://ada:s3cr3t@host/db", "", "jdbc:h3:x"})
    void refusesEveryOtherDatabaseWithoutRepeatingTheUrl(String url) {
        assertThatThrownBy(() -> DurableUrl.of(url))
                .isInstanceOf(NotDurableException.class)
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void tellsNothingOfItself() {
        assertThat(DurableUrl.of("jdbc:postgresql://host/db?password=s3cr3t")).hasToString("DurableUrl");
    }
}
