package org.inspraak.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starting, in earnest and to try things out. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StartIT {

    private static final int UNUSABLE = 2;
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path directory;

    @Test
    void refusesToRunWithoutConfigurationAndSaysAllThatIsMissing() {
        try (RunningJar jar = RunningJar.run(directory, Map.of(), "start")) {
            assertThat(jar.untilEnded()).isEqualTo(UNUSABLE);
            assertThat(jar.err())
                    .contains(
                            "INSPRAAK_ORIGIN",
                            "INSPRAAK_DATABASE_URL",
                            "INSPRAAK_SUBJECT_KEYS_1",
                            "INSPRAAK_HOST_SECRETS_1",
                            "INSPRAAK_OPERATOR_KEYS_ADMIN");
        }
    }

    @Test
    void refusesADatabaseThatCouldLoseAnAnswer() {
        Map<String, String> environment = configured();
        environment.put("INSPRAAK_DATABASE_URL", "jdbc:h2:file:./answers;WRITE_DELAY=500");

        try (RunningJar jar = RunningJar.run(directory, environment, "start")) {
            assertThat(jar.untilEnded()).isEqualTo(UNUSABLE);
            assertThat(jar.err())
                    .contains("INSPRAAK_DATABASE_URL", "WRITE_DELAY")
                    .doesNotContain("./answers");
        }
    }

    @Test
    void refusesTheSecretsOfADemo() throws Exception {
        try (Demo demo = Demo.in(directory)) {
            demo.server().stop();
        }
        Path secrets = directory.resolve("data").resolve("secrets.properties");
        Map<String, String> environment = configured();
        environment.remove("INSPRAAK_SUBJECT_KEYS_1");
        environment.remove("INSPRAAK_HOST_SECRETS_1");

        try (RunningJar jar = RunningJar.run(directory, environment, "start", "--config", secrets.toString())) {
            assertThat(jar.untilEnded()).isEqualTo(UNUSABLE);
            assertThat(jar.err())
                    .contains("INSPRAAK_SUBJECT_KEYS_1", "INSPRAAK_HOST_SECRETS_1", "start-dev made")
                    .doesNotContain(Files.readAllLines(secrets).get(1).split(" = ")[1]);
        }
    }

    @Test
    void runsOnASoundConfigurationWithTheKeyThatNewKeyMadeAndStopsInGoodOrder() throws Exception {
        Map<String, String> environment = configured();
        String printed = printedBy("new-key", "admin", "--role", "admin,analyst");
        String key = printed.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ik_"))
                .findFirst()
                .orElseThrow();
        environment.put("INSPRAAK_OPERATOR_KEYS_ADMIN", printed.replaceAll("(?s).*ADMIN=\"([^\"]+)\".*", "$1"));

        try (RunningJar jar = RunningJar.run(directory, environment, "start").untilReady("/metrics")) {
            String surveys = jar.told("listening on") + "/v1/controllers/mycompany/surveys";
            assertThat(jar.told("reached at")).isEqualTo("https://feedback.mycompany.nl");
            assertThat(jar.out()).containsPattern("is ready after \\d+\\.\\d s");
            assertThat(status(jar.told("health and metrics"), "")).isEqualTo(200);
            assertThat(status(surveys, key)).isEqualTo(200);
            assertThat(status(surveys, key + "x")).isEqualTo(401);

            jar.stop();
            assertThat(jar.untilEnded()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(jar.err()).isEmpty();
        }
    }

    @Test
    void keepsEverythingOfTheDemoFromOneStartToTheNext() throws Exception {
        String link;
        String key;
        try (Demo first = Demo.in(directory)) {
            link = URI.create(first.link()).getPath();
            key = first.operatorKey();
            String invitation = first.ask("nps", "somebody").invitation();
            assertThat(first.score(invitation, 8).status()).isEqualTo(200);
            first.server().stop();
        }
        try (Demo second = Demo.in(directory)) {
            assertThat(URI.create(second.link()).getPath()).isEqualTo(link);
            assertThat(second.operatorKey()).isEqualTo(key);
            assertThat(second.results("nps").path("response_count").asInt()).isEqualTo(1);
            assertThat(second.ask("nps", "somebody").body().path("reason").asText())
                    .isEqualTo("not_now");
        }
    }

    @Test
    void needsNoArgumentToTryThingsOut() {
        try (RunningJar jar = RunningJar.run(directory, Map.of(), "start-dev")) {
            jar.untilReadyOrEnded("Stop with Ctrl+C.");

            // Where something else has the usual port, it says so and which; on a fresh machine it runs.
            assertThat(jar.out() + jar.err())
                    .containsAnyOf(
                            "http://localhost:8080/demo",
                            "cannot listen on 127.0.0.1:8080",
                            "cannot listen on 127.0.0.1:8081");
            assertThat(directory.resolve("inspraak-dev-data").resolve("secrets.properties"))
                    .exists();
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        try (Demo demo = Demo.in(directory)) {
            String port = String.valueOf(URI.create(demo.page()).getPort());
            String[] onTheSamePort = {"start-dev", "--port", port, "--management-port", "0", "--data", "other"};

            try (RunningJar jar = RunningJar.run(directory, Map.of(), onTheSamePort)) {
                assertThat(jar.untilEnded()).isEqualTo(1);
                assertThat(jar.err()).contains("cannot listen on 127.0.0.1:" + port);
            }
        }
    }

    private Map<String, String> configured() {
        return new HashMap<>(Map.of(
                "INSPRAAK_ORIGIN", "https://feedback.mycompany.nl",
                "INSPRAAK_DATABASE_URL", "jdbc:h2:file:./answers",
                "INSPRAAK_SUBJECT_KEYS_1", printedBy("new-secret").strip(),
                "INSPRAAK_HOST_SECRETS_1", printedBy("new-secret").strip(),
                "INSPRAAK_OPERATOR_KEYS_ADMIN", "0123456789012345678901234567890123456789012 admin",
                "INSPRAAK_HTTP_PORT", "0",
                "INSPRAAK_MANAGEMENT_PORT", "0"));
    }

    private String printedBy(String... command) {
        try (RunningJar jar = RunningJar.run(directory, Map.of(), command)) {
            assertThat(jar.untilEnded()).isZero();
            return jar.out();
        }
    }

    private static int status(String address, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + key)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
