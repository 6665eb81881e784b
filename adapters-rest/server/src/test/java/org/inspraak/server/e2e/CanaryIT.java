package org.inspraak.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.inspraak.server.e2e.Demo.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person with a name that occurs nowhere else goes every way through the demo, and so does every kind of nonsense. Then the
 * name is looked for: in what the server printed, in its metrics, in its problems, and in its database as far as it has no
 * business there.
 */
class CanaryIT {

    private static final String CANARY = "kanarie";

    /** Kept, since a person gave them with a score and the notice declares them. */
    private static final String NAME = "Kanarie Declared-Name";

    private static final String EMAIL = "kanarie.declared@work.nl";
    private static final String COMMENT = "The kanarie-comment sings.";

    /** Never kept, whatever happens. */
    private static final List<String> NOWHERE = List.of(
            "kanarie-query",
            "kanarie-fragment",
            "kanarie-unsigned",
            "kanarie-decliner",
            "kanarie-objector",
            "kanarie-refused-comment",
            "kanarie-undeclared",
            "kanarie-nonsense",
            "kanarie-key");

    @TempDir
    private Path directory;

    private final List<Answer> problems = new ArrayList<>();

    @Test // #2
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void isFoundNowhereButInTheAnswer() throws Exception {
        String metrics;
        RunningJar server;
        try (Demo demo = Demo.in(directory)) {
            server = demo.server();
            answerInFull(demo);
            refuseInEveryWay(demo);
            talkNonsense(demo);
            readAsOperator(demo);
            metrics = demo.get(demo.management() + "/metrics").text();
            server.stop();
        }

        assertThat(problems).hasSizeGreaterThan(10).allSatisfy(problem -> {
            assertThat(problem.status()).isBetween(400, 499);
            assertThat(problem.text()).doesNotContainIgnoringCase(CANARY);
        });
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContainIgnoringCase(CANARY);
        assertThat(server.out()).doesNotContainIgnoringCase(CANARY);
        assertThat(server.err()).doesNotContainIgnoringCase(CANARY);
        assertThatTheDatabaseHoldsTheAnswerAndNothingElse();
    }

    private void answerInFull(Demo demo) throws Exception {
        String identity = signed("kanarie-declared-id");
        Answer asked = demo.post(
                "/invitations",
                "{\"product_key\":\"%s\",\"channel\":\"in_app_web\",\"language\":\"nl\",\"survey\":\"nps\",\"identity_token\":\"%s\"}"
                        .formatted(demo.productKey(), identity));
        assertThat(asked.status()).isEqualTo(201);
        Answer scored = demo.put(
                "/invitations/" + asked.invitation() + "/score",
                "{\"score\":3,\"identity_token\":\"%s\",\"details\":{\"url\":\"%s\",\"company\":\"%s\"}}"
                        .formatted(
                                identity,
                                "https://app.work.nl/invoices?q=kanarie-query#kanarie-fragment",
                                "Kanarie Declared-Company"));
        assertThat(scored.status()).isEqualTo(200);
        assertThat(demo.comment(asked.invitation(), COMMENT).status()).isEqualTo(200);
        problem(demo.score(asked.invitation(), 4));
        problem(demo.comment(asked.invitation(), "kanarie-refused-comment"));
    }

    private void refuseInEveryWay(Demo demo) {
        String declined = demo.ask("nps", "kanarie-decliner").invitation();
        assertThat(demo.post("/invitations/" + declined + "/decline", "").status())
                .isEqualTo(200);
        problem(demo.score(declined, 5));

        String objected = demo.ask("nps", "kanarie-objector").invitation();
        assertThat(demo.put("/invitations/" + objected + "/opt-out", "{\"choice\":\"never_again\"}")
                        .status())
                .isEqualTo(200);
        problem(demo.put("/opt-out", "{\"choice\":\"surveys_are_fine\",\"unsigned_user_id\":\"kanarie-objector\"}"));
    }

    private void talkNonsense(Demo demo) {
        String invitation = demo.ask("ces", "kanarie-unsigned").invitation();
        problem(demo.comment(invitation, "kanarie-refused-comment"));
        problem(demo.score(invitation, 9));
        String score = "/invitations/" + invitation + "/score";
        problem(demo.put(score, "{\"score\":\"kanarie-nonsense\"}"));
        problem(demo.put(score, "{\"score\":4,\"kanarie\":\"kanarie-nonsense\"}"));
        problem(demo.put(score, "{\"score\":4,\"properties\":{\"plan\":\"kanarie-undeclared\"}}"));
        problem(demo.put(score, "{\"score\":4,\"details\":{\"email\":\"kanarie-nonsense\"}}"));
        problem(demo.put(score, "{\"score\":4,\"details\":{\"country\":\"kanarie-nonsense\"}}"));
        problem(demo.put(score, "{\"score\":4,\"identity_token\":\"kanarie-nonsense\"}"));
        problem(demo.put(score, "kanarie-nonsense {"));
        problem(demo.put(score, "{\"score\":4,\"filler\":\"" + "kanarie-nonsense".repeat(100_000) + "\"}"));
        problem(demo.put("/invitations/kanarie-nonsense/score", "{\"score\":4}"));
        problem(demo.send(
                demo.request(score)
                        .setHeader("Content-Type", "text/kanarie-nonsense")
                        .PUT(BodyPublishers.ofString("kanarie-nonsense")),
                "kanarie-nonsense"));
        problem(demo.get("/kanarie-nonsense?kanarie-query=1"));
        problem(demo.ask("kanarie-nonsense", "kanarie-unsigned"));
        problem(demo.get(demo.link().replaceAll("/s/.*", "/s/demo/kanarie-nonsense")));
        problem(demo.send(
                HttpRequest.newBuilder(URI.create(demo.api() + "/surveys"))
                        .header("Authorization", "Bearer ik_kanarie-key"),
                ""));
    }

    private void readAsOperator(Demo demo) {
        var responses = demo.get("/surveys/nps/responses").body().path("responses");
        assertThat(responses).hasSize(1);
        Answer read = demo.get(
                "/surveys/nps/responses/" + responses.path(0).path("response").asText());
        assertThat(read.text()).contains(NAME, EMAIL, COMMENT, "kanarie-declared-id");
    }

    private void assertThatTheDatabaseHoldsTheAnswerAndNothingElse() throws Exception {
        Path data = directory.resolve("data");
        try (KeptFile kept = KeptFile.in(data)) {
            assertThat(kept.everything()).contains(NAME, EMAIL, COMMENT).doesNotContain(NOWHERE);
        }
        // What was written in passing and overwritten since would still be in the file.
        String raw = Files.readString(data.resolve("inspraak.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(NOWHERE).noneMatch(raw::contains);
    }

    private void problem(Answer answer) {
        problems.add(answer);
    }

    /** As the demo's own backend would sign, with the secret that the command tells. */
    private String signed(String userId) throws Exception {
        String[] command = {"host-secret", "--controller", "demo", "--config", "data/secrets.properties"};
        byte[] secret;
        try (RunningJar jar = RunningJar.run(directory, Map.of(), command)) {
            assertThat(jar.untilEnded()).isZero();
            secret = Base64.getDecoder().decode(jar.out().strip());
        }
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(userId)
                        .audience("demo")
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .claim("name", NAME)
                        .claim("email", EMAIL)
                        .build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
