package org.inspraak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.inspraak.server.secret.SecureTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevDirectoryTest {

    @TempDir
    private Path home;

    @Test
    void keepsItsSecretsFromEverybodyElse() throws IOException {
        DevDirectory.open(home.resolve("data"), new SecureTokens());

        assertThat(permissionsOf("data")).isEqualTo("rwx------");
        assertThat(permissionsOf("data/secrets.properties")).isEqualTo("rw-------");
    }

    @Test
    void findsTheSameSecretsAgain() throws IOException {
        DevDirectory first = DevDirectory.open(home.resolve("data"), new SecureTokens());
        DevDirectory second = DevDirectory.open(home.resolve("data"), new SecureTokens());

        assertThat(second.subjectKeys().isTheSameAs(first.subjectKeys())).isTrue();
        assertThat(second.hostSecrets().isTheSameAs(first.hostSecrets())).isTrue();
        assertThat(first.hostSecrets().isTheSameAs(first.subjectKeys())).isFalse();
    }

    @Test
    void marksItsSecretsSoThatNobodyRunsOnThemInEarnest() throws IOException {
        DevDirectory directory = DevDirectory.open(home.resolve("data"), new SecureTokens());

        assertThat(directory.subjectKeys().isForDevelopment()).isTrue();
        assertThat(directory.hostSecrets().isForDevelopment()).isTrue();
    }

    private String permissionsOf(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file)));
    }
}
