package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue #2: each kind of bad input has a problem of its own, and leaves nothing behind. */
class SendingBadAnswersTest {

    private final ApiUnderTest api = ApiUnderTest.start();
    private final Acme acme = Acme.in(api).fields("nps", "nps_0_10");
    private final String invitation = acme.invites("nps");
    private final List<Object> before = acme.kept("nps", invitation);

    @AfterEach
    void stop() {
        api.close();
    }

    private Answer sendsScore(String body, String... headers) {
        return api.sendBad("PUT", acme.at("/invitations/" + invitation + "/score"), body, headers);
    }

    private void leftNothing() {
        assertThat(acme.kept("nps", invitation)).isEqualTo(before);
    }

    @Test // #2
    void isToldTheScaleWhenTheScoreIsOffIt() {
        Answer answer = sendsScore("{\"score\": 11}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("off-the-scale");
        assertThat(answer.text("/scale/highest")).isEqualTo("10");
        leftNothing();
    }

    @Test
    void cannotSendOneMethodInTheNameOfAnother() {
        Answer answer = api.exchange(
                "POST",
                acme.at("/invitations/" + invitation + "/score"),
                "{\"score\": 9}",
                "X-HTTP-Method-Override",
                "PUT");

        assertThat(answer.status()).isEqualTo(405);
        leftNothing();
    }

    @Test // #2
    void cannotCommentBeforeTheScore() {
        Answer answer = acme.comments(invitation, "First!");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("comment-before-score");
        leftNothing();
    }

    @Test // #2
    void cannotScoreAgainDifferently() {
        acme.scores(invitation, 9);
        List<Object> scored = acme.kept("nps", invitation);

        Answer answer = acme.scores(invitation, 3);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("already-answered");
        assertThat(acme.kept("nps", invitation)).isEqualTo(scored);
    }

    @Test // #2
    void cannotAnswerWhatWasDeclined() {
        api.post(acme.at("/invitations/" + invitation + "/decline"), "");
        List<Object> declined = acme.kept("nps", invitation);

        assertThat(acme.scores(invitation, 9).problem()).isEqualTo("already-declined");
        assertThat(acme.kept("nps", invitation)).isEqualTo(declined);
    }

    @Test // #2
    void cannotAnswerAClosedSurvey() {
        api.post(acme.at("/surveys/nps/close"), "", as(ADMIN));

        Answer answer = acme.scores(invitation, 9);

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.problem()).isEqualTo("survey-closed");
        assertThat(acme.results("nps").text("/response_count")).isEqualTo("0");
        assertThat(acme.asks("nps", "").problem()).isEqualTo("survey-closed");
    }

    @Test // #2
    void cannotAnswerAnExpiredInvitation() {
        api.clock.pass(Duration.ofDays(1));

        Answer answer = acme.scores(invitation, 9);

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.problem()).isEqualTo("invitation-expired");
        leftNothing();
    }

    @Test // #2
    void isToldTheLanguagesThatAreOffered() {
        Answer answer = api.post(acme.at("/invitations"), """
                {"product_key": "%s", "survey": "nps", "channel": "mobile", "language": "fi"}""".formatted(acme.productKey()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("language-not-offered");
        assertThat(answer.json().at("/languages")).hasSize(2);
        leftNothing();
    }

    static Stream<Arguments> brokenJson() {
        return Stream.of(
                        "{\"score\": 9",
                        "",
                        " ",
                        "{\"score\": 9} {}",
                        "{\"score\": 9, \"score\": 9}",
                        "{score: 9}",
                        "NaN")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("brokenJson") // #2
    void isToldThatTheBodyIsNotJson(String body) {
        Answer answer = api.exchange(
                "PUT", acme.at("/invitations/" + invitation + "/score"), body, "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-json");
        leftNothing();
    }

    @Test // #2
    void isToldEverythingThatIsWrongAtOnce() {
        Answer answer = sendsScore("""
                {"score": "nine", "points": 9, "details": {"email": 3, "phone": "1"}, "properties": []}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder("/score", "", "/details", "/details/email", "/properties");
        leftNothing();
    }

    @Test // #2
    void isToldAllTheValuesThatAreWrongAtOnce() {
        Answer answer = sendsScore("""
                {"score": 9, "details": {"email": "nobody", "country": "XX", "url": "ftp://x"},
                 "properties": {"seats_amount": "many"}}""");

        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/details/email", "/details/country", "/details/url", "/properties/seats_amount");
        leftNothing();
    }

    @Test // #2
    void isRefusedAnUnknownField() {
        Answer answer = sendsScore("{\"score\": 9, \"comment\": \"too early\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/violations/0/problem"))
                .contains("known are details, identity_token, properties, score");
        leftNothing();
    }

    @Test // #2
    void isRefusedAWholeNumberThatIsNone() {
        for (String score : List.of("9.5", "null", "true", "[9]", "99999999999", "\"9\"")) {
            assertThat(sendsScore("{\"score\": " + score + "}").text("/violations/0/pointer"))
                    .as(score)
                    .isEqualTo("/score");
        }
        leftNothing();
    }

    @Test // #2
    void isRefusedABodyThatIsNoObject() {
        assertThat(sendsScore("[9]").problem()).isEqualTo("invalid-request");
        leftNothing();
    }

    @Test // #2
    void isRefusedAnythingButJson() {
        Answer answer = sendsScore("score=9", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        leftNothing();
    }

    @Test // #2
    void isRefusedJsonInAnotherCharset() {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-32BE")) {
            byte[] body = "{\"score\": 9}".getBytes(Charset.forName(charset));
            Answer answer = api.exchange(
                    HttpRequest.newBuilder(URI.create(api.base() + acme.at("/invitations/" + invitation + "/score")))
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofByteArray(body))
                            .build());

            assertThat(answer.problem()).as(charset).isEqualTo("malformed-json");
        }
        leftNothing();
    }

    @Test // #2
    void isRefusedTenMegabytes() {
        Answer answer = sendsScore("{\"score\": 9, \"properties\": {\"a\": \"" + "x".repeat(10_000_000) + "\"}}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("content-too-large");
        leftNothing();
    }

    @Test // #2
    void isRefusedTenMegabytesOfWhichNobodySaysHowManyTheyAre() {
        byte[] body = ("{\"score\": 9" + " ".repeat(10_000_000) + "}").getBytes(StandardCharsets.UTF_8);
        Answer answer = api.exchange(
                HttpRequest.newBuilder(URI.create(api.base() + acme.at("/invitations/" + invitation + "/score")))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build());

        assertThat(answer.status()).isEqualTo(413);
        leftNothing();
    }

    @Test // #2
    void cannotAnswerWhatWasNeverAsked() {
        assertThat(acme.scores("A".repeat(22), 9).problem()).isEqualTo("unknown-invitation");
        assertThat(acme.scores("none", 9).problem()).isEqualTo("unknown-invitation");
        leftNothing();
    }

    @Test // #2
    void cannotAnswerAtAnotherController() {
        Acme other = Acme.in(api, "other").fields("nps", "nps_0_10");

        Answer elsewhere = other.scores(invitation, 9);

        assertThat(elsewhere.body()).isEqualTo(other.scores("A".repeat(22), 9).body());
        leftNothing();
    }

    @Test // #2
    void cannotSendDetailsThatTheNoticeDoesNotDeclare() {
        Answer answer =
                sendsScore("{\"score\": 9, \"details\": {\"country\": \"NL\"}, \"properties\": {\"mood\": \"x\"}}");

        assertThat(answer.problem()).isEqualTo("undeclared-details");
        assertThat(answer.json().at("/names").toString()).isEqualTo("[\"country\",\"mood\"]");
        leftNothing();
    }

    private static List<String> pointers(Answer answer) {
        return StreamSupport.stream(answer.json().at("/violations").spliterator(), false)
                .map(violation -> violation.get("pointer").textValue())
                .toList();
    }
}
