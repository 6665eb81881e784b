package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.security.RateLimits;
import org.junit.jupiter.api.Test;

class CallingFromAPageTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void isAllowedToPagesOfTheProductsOrigins() throws IOException {
        try (ApiUnderTest api = ApiUnderTest.start()) {
            Acme acme = Acme.in(api);
            Acme.in(api, "other");

            assertThat(raw(api, "OPTIONS", acme.at("/invitations"), "Origin: " + Acme.ORIGIN))
                    .startsWith("HTTP/1.1 204")
                    .contains(ALLOWED + ": " + Acme.ORIGIN)
                    .contains("Access-Control-Allow-Methods: POST")
                    .doesNotContain("Allow-Credentials");
            assertThat(raw(api, "GET", acme.at("/notices/9?language=en"), "Origin: " + Acme.ORIGIN))
                    .startsWith("HTTP/1.1 404")
                    .contains(ALLOWED + ": " + Acme.ORIGIN)
                    .contains("Vary: Origin");
        }
    }

    @Test
    void isNotAllowedToOtherPages() throws IOException {
        try (ApiUnderTest api = ApiUnderTest.start()) {
            Acme acme = Acme.in(api);

            for (String origin : new String[] {"https://evil.nl", "null", "*", "https://app.acme.nl.evil.nl"}) {
                assertThat(raw(api, "OPTIONS", acme.at("/invitations"), "Origin: " + origin))
                        .startsWith("HTTP/1.1 204")
                        .doesNotContain(ALLOWED);
            }
            assertThat(raw(api, "OPTIONS", "/v1/controllers/nobody/invitations", "Origin: " + Acme.ORIGIN))
                    .doesNotContain(ALLOWED);
        }
    }

    @Test
    void isNeverAllowedForWhatOperatorsDo() throws IOException {
        try (ApiUnderTest api = ApiUnderTest.start()) {
            Acme acme = Acme.in(api);

            assertThat(raw(api, "OPTIONS", acme.at("/surveys"), "Origin: " + Acme.ORIGIN))
                    .startsWith("HTTP/1.1 405")
                    .doesNotContain(ALLOWED);
            assertThat(raw(api, "GET", acme.at("/surveys"), "Origin: " + Acme.ORIGIN, "Authorization: Bearer " + ADMIN))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain(ALLOWED);
        }
    }

    @Test
    void isAnsweredWithHeadersThatTellNothingAndKeepNothing() throws IOException {
        try (ApiUnderTest api = ApiUnderTest.start()) {
            assertThat(raw(api, "GET", "/v1/controllers/acme/notices/1?language=en"))
                    .contains("Cache-Control: no-store")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: no-referrer")
                    .doesNotContain("Set-Cookie")
                    .doesNotContain("Server:");
        }
    }

    @Test
    void isToldThatThereIsNothingAtAnAddressAndThatAMethodIsNotTaken() {
        try (ApiUnderTest api = ApiUnderTest.start()) {
            assertThat(api.exchange("GET", "/v1/nothing", "").problem()).isEqualTo("no-such-address");
            Answer wrong = api.exchange("DELETE", "/v1/controllers/acme/invitations", "");
            assertThat(wrong.problem()).isEqualTo("method-not-allowed");
            assertThat(wrong.header("Allow")).contains("POST");
            assertThat(api.exchange("HEAD", "/v1/controllers/acme/surveys", "").status())
                    .isEqualTo(405);
        }
    }

    @Test
    void isRefusedWhenItCallsTooOften() {
        try (ApiUnderTest api = ApiUnderTest.start(new RateLimits(3, 1000), false)) {
            String notice = "/v1/controllers/acme/notices/1?language=en";
            for (int call = 0; call < 3; call++) {
                assertThat(api.get(notice, "X-Forwarded-For", "192.0.2." + call).status())
                        .isEqualTo(404);
            }

            Answer refused = api.get(notice, "X-Forwarded-For", "192.0.2.9");

            assertThat(refused.problem()).isEqualTo("rate-limited");
            assertThat(refused.header("Retry-After")).isEqualTo("21");
            api.clock.pass(Duration.ofSeconds(21));
            assertThat(api.get(notice).status()).isEqualTo(404);
        }
    }

    @Test
    void isCountedByTheAddressThatOurOwnProxySaw() {
        try (ApiUnderTest api = ApiUnderTest.start(new RateLimits(1, 1000), true)) {
            String notice = "/v1/controllers/acme/notices/1?language=en";
            api.get(notice, "X-Forwarded-For", "203.0.113.5, 192.0.2.1");

            assertThat(api.get(notice, "X-Forwarded-For", "203.0.113.6, 192.0.2.1")
                            .status())
                    .isEqualTo(429);
            assertThat(api.get(notice, "X-Forwarded-For", "192.0.2.2").status()).isEqualTo(404);
            api.get(notice, "X-Forwarded-For", "2001:db8:1:2::1");
            assertThat(api.get(notice, "X-Forwarded-For", "2001:db8:1:2::ffff").status())
                    .as("one network of IPv6 addresses is one caller")
                    .isEqualTo(429);
        }
    }

    @Test
    void isRefusedWhenEverybodyTogetherCallsOneControllerTooOften() {
        try (ApiUnderTest api = ApiUnderTest.start(new RateLimits(1000, 1), false)) {
            api.get("/v1/controllers/acme/notices/1?language=en");

            assertThat(api.get("/v1/controllers/acme/notices/1?language=en").status())
                    .isEqualTo(429);
            assertThat(api.get("/v1/controllers/other/notices/1?language=en").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void isToldNothingOfWhatBrokeOnOurSide() {
        try (ApiUnderTest api = ApiUnderTest.start(routes -> {
            routes.get(
                    "/breaks",
                    call -> {
                        throw new IllegalStateException("canary");
                    },
                    Access.ANYONE);
            routes.get(
                    "/cannot-read",
                    call -> {
                        throw new UncheckedIOException(new IOException("canary"));
                    },
                    Access.ANYONE);
            routes.get(
                    "/gives-up",
                    call -> {
                        throw new StackOverflowError("canary");
                    },
                    Access.ANYONE);
        })) {
            for (String path : new String[] {"/breaks", "/cannot-read", "/gives-up"}) {
                Answer answer = api.exchange("GET", path, "");
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.problem()).isEqualTo("unexpected");
                assertThat(answer.text("/incident")).hasSize(22);
                assertThat(answer.body()).doesNotContain("canary");
            }
        }
    }

    /** Headers and all: the JDK's client would not send an Origin. */
    private static String raw(ApiUnderTest api, String method, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.app().port())) {
            PrintWriter request = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            request.print(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
            for (String header : headers) {
                request.print(header + "\r\n");
            }
            request.print("\r\n");
            request.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
