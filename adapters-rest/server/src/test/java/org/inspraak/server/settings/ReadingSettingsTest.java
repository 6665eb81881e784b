package org.inspraak.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.security.ApiKey;
import org.inspraak.rest.security.Operator;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.server.secret.SecureTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSettingsTest {

    private static final String HASH = ApiKey.from(new SecureTokens()).hash().value();

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "INSPRAAK_ORIGIN",
            "https://feedback.mycompany.nl",
            "INSPRAAK_DATABASE_URL",
            "jdbc:postgresql://db/inspraak",
            "INSPRAAK_SUBJECT_KEYS_1",
            drawn(),
            "INSPRAAK_HOST_SECRETS_1",
            drawn(),
            "INSPRAAK_OPERATOR_KEYS_ALICE",
            HASH + " admin"));

    @Test
    void takesWhatTheEnvironmentSaysAndCautiousDefaults() throws IOException {
        environment.put("INSPRAAK_OPERATOR_KEYS_BOB", HASH + " analyst,agent one,two");

        Settings settings = usable();

        assertThat(settings.origin().value()).isEqualTo("https://feedback.mycompany.nl");
        assertThat(settings.http()).isEqualTo(new Listening("127.0.0.1", 8080));
        assertThat(settings.management()).isEqualTo(new Listening("127.0.0.1", 8081));
        assertThat(settings.behindProxy()).isFalse();
        assertThat(settings.limits()).isEqualTo(RateLimits.STANDARD);
        assertThat(settings.subjectKeys()).containsOnlyKeys(1);
        assertThat(settings.operatorKeys())
                .extracting(known -> known.operator())
                .containsExactlyInAnyOrder(
                        Operator.ofAll("alice", Role.ADMIN),
                        new Operator(
                                "bob",
                                Set.of(Role.ANALYST, Role.AGENT),
                                Optional.of(Set.of(new ControllerId("one"), new ControllerId("two")))));
    }

    @Test
    void letsTheEnvironmentGoBeforeTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("inspraak.properties"),
                "inspraak.origin = https://from-the-file.nl\ninspraak.http.port = 9000\ninspraak.subject-keys.2 = "
                        + drawn());

        Settings settings = SettingsReader.of(Optional.of(file), environment)
                .settings()
                .map(found -> found, complaints -> {
                    throw new AssertionError(complaints);
                });

        assertThat(settings.origin().value()).isEqualTo("https://feedback.mycompany.nl");
        assertThat(settings.http().port()).isEqualTo(9000);
        assertThat(settings.subjectKeys()).containsOnlyKeys(1, 2);
    }

    @Test
    void saysEverythingThatIsMissingAtOnceByPropertyAndVariable() throws IOException {
        environment.clear();

        assertThat(complaints())
                .extracting(complaint -> complaint.property().toString())
                .containsExactlyInAnyOrder(
                        "inspraak.origin (INSPRAAK_ORIGIN)",
                        "inspraak.database.url (INSPRAAK_DATABASE_URL)",
                        "inspraak.subject-keys.1 (INSPRAAK_SUBJECT_KEYS_1)",
                        "inspraak.host-secrets.1 (INSPRAAK_HOST_SECRETS_1)",
                        "inspraak.operator-keys.admin (INSPRAAK_OPERATOR_KEYS_ADMIN)");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndRepeatsNoneOfIt() throws IOException {
        environment.putAll(Map.of(
                "INSPRAAK_ORIGIN", "http://feedback.mycompany.nl",
                "INSPRAAK_DATABASE_URL", "jdbc:h2:mem:lost",
                "INSPRAAK_SUBJECT_KEYS_1", "c2hvcnQ=",
                "INSPRAAK_SUBJECT_KEYS_TWO", drawn(),
                "INSPRAAK_HOST_SECRETS_1",
                        MasterSecret.forDevelopmentFrom(new SecureTokens()).toBase64(),
                "INSPRAAK_OPERATOR_KEYS_ALICE", HASH + " emperor",
                "INSPRAAK_HTTP_PORT", "eighty",
                "INSPRAAK_HTTP_BEHIND_PROXY", "maybe-so",
                "INSPRAAK_HTTP_CALLS_PER_CLIENT", "-17"));

        assertThat(complaints())
                .extracting(complaint -> complaint.property().name())
                .containsExactlyInAnyOrder(
                        "inspraak.origin",
                        "inspraak.database.url",
                        "inspraak.subject-keys.1",
                        "inspraak.subject-keys.two",
                        "inspraak.host-secrets.1",
                        "inspraak.operator-keys.alice",
                        "inspraak.http.port",
                        "inspraak.http.behind-proxy",
                        "inspraak.http.calls-per-client");
        assertThat(complaints().toString()).doesNotContain(environment.values());
    }

    @Test
    void refusesOneSecretForTwoEnds() throws IOException {
        environment.put("INSPRAAK_HOST_SECRETS_1", environment.get("INSPRAAK_SUBJECT_KEYS_1"));

        assertThat(complaints()).extracting(Complaint::problem).containsExactly("must differ from every other secret");
    }

    @Test
    void takesAPlainOriginOnlyOfThisMachine() throws IOException {
        for (String local : List.of("http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080")) {
            environment.put("INSPRAAK_ORIGIN", local);
            assertThat(usable().origin().value()).isEqualTo(local);
        }
        environment.put("INSPRAAK_ORIGIN", "http://127.0.0.1.evil.nl");
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void showsNoSecretWhenPrinted() throws IOException {
        environment.put("INSPRAAK_DATABASE_PASSWORD", "hunter2");

        assertThat(usable().toString())
                .doesNotContain("hunter2", environment.get("INSPRAAK_SUBJECT_KEYS_1"), "jdbc:postgresql");
    }

    private Settings usable() throws IOException {
        return outcome().map(settings -> settings, complaints -> {
            throw new AssertionError(complaints);
        });
    }

    private List<Complaint> complaints() throws IOException {
        return outcome()
                .map(
                        settings -> {
                            throw new AssertionError("usable");
                        },
                        complaints -> complaints);
    }

    private SettingsOutcome<Settings> outcome() throws IOException {
        return SettingsReader.of(Optional.empty(), environment).settings();
    }

    private static String drawn() {
        return MasterSecret.from(new SecureTokens()).toBase64();
    }
}
