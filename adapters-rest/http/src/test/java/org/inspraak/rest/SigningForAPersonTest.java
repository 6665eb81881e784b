package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.inspraak.token.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hosts say who people are, and nobody else does. */
class SigningForAPersonTest {

    private final ApiUnderTest api = ApiUnderTest.start();
    private final Acme acme = Acme.in(api).fields("nps", "nps_0_10");
    private final JWTClaimsSet.Builder ada = new JWTClaimsSet.Builder()
            .subject("ada")
            .audience("acme")
            .expirationTime(Date.from(in(Duration.ofMinutes(5))));

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void bringsTheDetailsThatTheHostVouchesFor() throws Exception {
        String token =
                signed(ada.claim("email", "ada@mail.test").claim("name", "Ada").claim("country", "NL"));
        String invitation = acme.invites("nps", identity(token));

        Answer answer = api.put(
                acme.at("/invitations/" + invitation + "/score"),
                "{\"score\": 9, " + identity(token) + ", \"details\": {\"company\": \"Analytical Engines\"}}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        String response = api.get(acme.at("/surveys/nps/responses"), as(ADMIN)).text("/responses/0/response");
        Answer read = api.get(acme.at("/surveys/nps/responses/" + response), as(ADMIN));
        assertThat(read.text("/assurance")).isEqualTo("signed");
        assertThat(read.json().at("/details").toString())
                .as("what the notice declares, and no country")
                .isEqualTo("{\"company\":\"Analytical Engines\",\"email\":\"ada@mail.test\",\"user_name\":\"Ada\"}");
    }

    @Test
    void isTakenOnlyWhenSignedForUsAndAShortWhileAgo() throws Exception {
        assertThat(refused(signed(ada, Sha256.of("another secret"), JWSAlgorithm.HS256)))
                .isTrue();
        assertThat(refused(new PlainJWT(ada.build()).serialize())).isTrue();
        byte[] secret = new byte[64];
        System.arraycopy(ApiUnderTest.HOST_SECRET, 0, secret, 0, ApiUnderTest.HOST_SECRET.length);
        assertThat(refused(signed(ada, secret, JWSAlgorithm.HS512))).isTrue();
        assertThat(refused(with(claims -> claims.audience("other")))).isTrue();
        assertThat(refused(with(claims -> claims.audience((String) null)))).isTrue();
        assertThat(refused(with(claims -> claims.subject(null)))).isTrue();
        assertThat(refused(with(claims -> claims.expirationTime(null)))).isTrue();
        assertThat(refused(with(claims -> claims.expirationTime(Date.from(in(Duration.ZERO))))))
                .isTrue();
        assertThat(refused(with(claims -> claims.expirationTime(Date.from(in(Duration.ofMinutes(61)))))))
                .isTrue();
        assertThat(refused(with(claims -> claims.notBeforeTime(Date.from(in(Duration.ofMinutes(2)))))))
                .isTrue();
        assertThat(refused("no.token.atall")).isTrue();
        assertThat(refused(signed(ada))).isFalse();
    }

    @Test
    void isToldWhichClaimIsMalformedAndNotWhatStandsThere() throws Exception {
        Answer answer = acme.asks(
                "nps",
                identity(signed(
                        ada.claim("email", "canary").claim("country", 3).claim("account_created_at", "canary"))));

        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.json().at("/violations").findValuesAsText("pointer"))
                .containsExactly("/identity_token", "/identity_token", "/identity_token");
        assertThat(answer.body()).doesNotContain("canary");
    }

    @Test
    void cannotBeDoneByThePageOnASignedInvitation() throws Exception {
        String invitation = acme.invites("nps", identity(signed(ada)));

        Answer claimed = api.put(
                acme.at("/invitations/" + invitation + "/score"),
                "{\"score\": 9, \"details\": {\"email\": \"eve@mail.test\"}}");
        Answer stolen = api.put(
                acme.at("/invitations/" + invitation + "/score"),
                "{\"score\": 9, " + identity(signed(ada.subject("eve"))) + "}");

        assertThat(claimed.problem()).isEqualTo("unvouched-details");
        assertThat(stolen.problem()).isEqualTo("identity-mismatch");
        assertThat(acme.results("nps").text("/response_count")).isEqualTo("0");
    }

    @Test
    void isNeededToLiftAnObjection() throws Exception {
        String invitation = acme.invites("nps", "\"unsigned_user_id\": \"ada\"");
        String optOut = acme.at("/invitations/" + invitation + "/opt-out");
        api.put(optOut, "{\"choice\": \"never_again\"}");

        assertThat(api.put(optOut, "{\"choice\": \"surveys_are_fine\"}").problem())
                .isEqualTo("signed-identity-needed");
        assertThat(api.put(acme.at("/opt-out"), "{\"choice\": \"surveys_are_fine\", " + identity(signed(ada)) + "}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tellsHowOldTheAccountIs() throws Exception {
        String yesterday =
                signed(ada.claim("account_created_at", in(Duration.ofDays(-1)).getEpochSecond()));

        Answer answer = acme.asks("nps", identity(yesterday) + ", \"account_created_at\": \"2001-01-01T00:00:00Z\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/reason")).isEqualTo("account_too_new");
        assertThat(answer.text("/may_change_at")).isEqualTo("2026-03-31T08:00:00Z");
    }

    @Test
    void goesWithNoOtherIdentity() throws Exception {
        Answer both = api.sendBad(
                "PUT",
                acme.at("/opt-out"),
                "{\"choice\": \"never_again\", \"unsigned_user_id\": \"ada\", " + identity(signed(ada)) + "}");
        Answer neither = api.sendBad("PUT", acme.at("/opt-out"), "{\"choice\": \"never_again\"}");

        assertThat(both.text("/violations/0/pointer")).isEqualTo("/unsigned_user_id");
        assertThat(neither.text("/violations/0/pointer")).isEqualTo("/identity_token");
    }

    private boolean refused(String token) {
        Answer answer = acme.asks("nps", identity(token));
        return answer.status() == 422 && answer.problem().equals("identity-not-verified");
    }

    private String with(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return signed(change.apply(new JWTClaimsSet.Builder(ada.build())));
    }

    private static String identity(String token) {
        return "\"identity_token\": \"" + token + "\"";
    }

    private Instant in(Duration time) {
        return api.clock.instant().plus(time);
    }

    private static String signed(JWTClaimsSet.Builder claims) throws Exception {
        return signed(claims, ApiUnderTest.HOST_SECRET, JWSAlgorithm.HS256);
    }

    private static String signed(JWTClaimsSet.Builder claims, byte[] secret, JWSAlgorithm algorithm) throws Exception {
        SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims.build());
        jwt.sign(new MACSigner(secret));
        return jwt.serialize();
    }
}
