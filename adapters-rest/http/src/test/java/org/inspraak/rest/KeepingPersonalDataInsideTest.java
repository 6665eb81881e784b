package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.inspraak.rest.routing.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever somebody sends, no problem repeats it and no log has it. */
class KeepingPersonalDataInsideTest {

    private static final String CANARY = "canary7";

    private final Logger log = (Logger) LoggerFactory.getLogger("org.inspraak");
    private final Logger framework = (Logger) LoggerFactory.getLogger("io.javalin");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final ApiUnderTest api = ApiUnderTest.start(routes -> routes.post(
            "/breaks",
            call -> {
                throw new IllegalStateException("with " + call.body(), new IllegalArgumentException(call.body()));
            },
            Access.ANYONE));
    private final Acme acme = Acme.in(api).fields("nps", "nps_0_10");

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.TRACE);
        log.addAppender(lines);
        framework.setLevel(Level.TRACE);
        framework.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
        log.setLevel(null);
        framework.detachAppender(lines);
        framework.setLevel(null);
        api.close();
    }

    @Test // #2
    void holdsForEverythingThatIsRefused() {
        String invitation = acme.invites("nps");
        String score = acme.at("/invitations/" + invitation + "/score");
        List<Answer> refusals = List.of(
                api.sendBad("PUT", score, "{\"score\": \"canary7\"}"),
                api.sendBad("PUT", score, "{\"score\": canary7}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"canary7\": 1}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"details\": {\"canary7\": \"x\"}}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"details\": {\"email\": \"canary7\"}}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"details\": {\"url\": \"ftp://canary7\"}}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"properties\": {\"x\": \"canary7\", \"canary7 @\": \"\"}}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"properties\": {\"x_date\": \"canary7\"}}"),
                api.sendBad("PUT", score, "{\"score\": 9, \"identity_token\": \"canary7\"}"),
                api.sendBad("PUT", acme.at("/invitations/canary7/score"), "{\"score\": 9}"),
                api.sendBad("PUT", acme.at("/opt-out"), "{\"choice\": \"canary7\", \"unsigned_user_id\": \" \"}"),
                acme.asks("canary7", ""),
                api.sendBad(
                        "POST",
                        acme.at("/invitations"),
                        "{\"product_key\": \"canary7\", \"channel\": \"mobile\", \"language\": \"canary7-canary7\"}"),
                api.sendBad("GET", acme.at("/notices/canary7?language=canary7"), ""),
                api.sendBad("GET", acme.at("/surveys/nps/responses?after=canary7&limit=canary7"), "", as(ADMIN)),
                api.sendBad("GET", acme.at("/surveys/nps/responses?after=canary7"), "", as(ADMIN)),
                api.sendBad(
                        "PUT",
                        acme.at(""),
                        "{\"name\": \"A\", \"zone\": \"canary7\", \"contact\": \"canary7\"}",
                        as(ADMIN)),
                api.sendBad("PUT", acme.at("/products/p"), "{\"name\": \"P\", \"origins\": [\"canary7 \"]}", as(ADMIN)),
                api.sendBad(
                        "PUT",
                        acme.at("/notices/2"),
                        "{\"text\": {\"canary7_x\": \"t\"}, \"purposes\": [\"canary7\"]}",
                        as(ADMIN)),
                api.exchange("GET", "/canary7?canary7=canary7", ""),
                api.exchange("POST", "/breaks", "canary7"));

        assertThat(refusals).allSatisfy(refused -> {
            assertThat(refused.status()).isGreaterThanOrEqualTo(400);
            assertThat(refused.body()).doesNotContain(CANARY);
        });
        assertThat(logged()).isNotEmpty().doesNotContain(CANARY);
    }

    @Test // #2
    void holdsForAnAnswerThatIsKept() {
        String invitation = acme.invites("nps", "\"unsigned_user_id\": \"canary7\"");

        Answer scored = api.put(acme.at("/invitations/" + invitation + "/score"), """
                {"score": 9, "details": {"email": "canary7@mail.test", "url": "https://app.acme.nl/canary7?canary7"}}""");
        acme.comments(invitation, "canary7");

        assertThat(scored.status()).isEqualTo(200);
        assertThat(scored.body()).doesNotContain(CANARY);
        assertThat(logged()).doesNotContain(CANARY);
    }

    private String logged() {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
