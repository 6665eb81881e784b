package org.inspraak.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inspraak.controller.Origin;
import org.inspraak.memory.InMemory;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.server.secret.DerivedSubjectKeys;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.server.secret.SecureTokens;
import org.inspraak.server.settings.DatabaseAccess;
import org.inspraak.server.settings.Listening;
import org.inspraak.server.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is no well-formed HTTP never comes to a route; it is answered, counted and forgotten all the same. */
class CallingWithNonsenseTest {

    private final Server server = started();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test // #2
    void isAnsweredAProblemThatDoesNotRepeatIt() throws IOException {
        List<String> calls = List.of(
                "GET /anna%zz HTTP/1.1\r\nHost: here",
                "GET /anna%ff HTTP/1.1\r\nHost: here",
                "GET /anna\\ HTTP/1.1\r\nHost: here",
                "GET /anna HTTP/1.1",
                "GET /anna HTTP/1.1\r\nHost: here\r\nExpect: anna",
                "GET /" + "anna".repeat(5_000) + " HTTP/1.1\r\nHost: here",
                "anna\u0001");

        for (String call : calls) {
            assertThat(answer(server.port(), call))
                    .as(call)
                    .contains("Content-Type: application/problem+json", "\"type\":\"about:blank\"")
                    .doesNotContain("anna", "<html");
        }
    }

    @Test // #2
    void cannotHaveMadeUpMethodsRemembered() throws IOException {
        answer(server.port(), "ANNA /anna HTTP/1.1\r\nHost: here");

        assertThat(answer(server.managementPort(), "GET /metrics HTTP/1.1\r\nHost: here"))
                .contains("method=\"other\"")
                .doesNotContainIgnoringCase("anna");
    }

    private static String answer(int port, String call) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write((call + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Server started() {
        InMemory memory = new InMemory();
        MasterSecret secret = MasterSecret.from(new SecureTokens());
        Ports ports = new Ports(
                memory.designStore(),
                memory.askableSurveys(),
                memory.invitations(),
                memory.intake(),
                memory.reportStore(),
                memory.publishedNotices(),
                () -> true);
        Settings settings = new Settings(
                new Origin("http://localhost:8080"),
                Listening.onLoopback(0),
                false,
                RateLimits.STANDARD,
                Listening.onLoopback(0),
                new DatabaseAccess("", "", ""),
                Map.of(1, secret),
                Map.of(1, secret),
                List.of());
        try {
            return Server.start(settings, new UseCases(ports, new DerivedSubjectKeys(Map.of(1, secret))));
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }
}
