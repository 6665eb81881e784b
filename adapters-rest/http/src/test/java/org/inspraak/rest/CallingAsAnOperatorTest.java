package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.ELSEWHERE;
import static org.inspraak.rest.ApiUnderTest.as;
import static org.inspraak.rest.ApiUnderTest.keyOf;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.util.Set;
import org.inspraak.rest.contract.Operation;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallingAsAnOperatorTest {

    private final ApiUnderTest api = ApiUnderTest.start();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void takesAKeyWhereverTheContractNamesRoles() {
        ApiUnderTest.contract().operations().stream()
                .filter(operation -> !operation.roles().isEmpty())
                .forEach(operation -> {
                    Answer answer = call(operation);
                    assertThat(answer.status()).as(operation.toString()).isEqualTo(401);
                    assertThat(answer.problem()).isEqualTo("unauthenticated");
                });
    }

    @Test
    void takesNoOtherWordForAKey() {
        String path = "/v1/controllers/acme/surveys";
        for (String credentials : new String[] {
            "Bearer ik_" + "A".repeat(43), "Bearer " + ADMIN + "A", "Basic " + ADMIN, ADMIN, "Bearer", "Bearer ik_"
        }) {
            assertThat(api.get(path, "Authorization", credentials).status())
                    .as(credentials)
                    .isEqualTo(401);
        }
    }

    @Test
    void isRefusedWhatTheRoleIsNotFor() {
        ApiUnderTest.contract().operations().stream()
                .filter(operation -> !operation.roles().isEmpty())
                .forEach(operation -> {
                    for (Role role : Role.values()) {
                        boolean allowed = operation.roles().contains(SnakeCase.of(role));
                        assertThat(call(operation, as(keyOf(role))).status() == 403)
                                .as(operation + " as " + role)
                                .isEqualTo(!allowed);
                    }
                });
    }

    @Test
    void doesNotSeeAControllerThatTheKeyIsNotFor() {
        Acme acme = Acme.in(api).fields("nps", "nps_0_10");

        Answer hidden = api.get(acme.at("/surveys/nps/results"), as(ELSEWHERE));
        Answer missing = api.get("/v1/controllers/nobody/surveys/nps/results", as(ELSEWHERE));

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(api.get("/v1/controllers/elsewhere/surveys", as(ELSEWHERE)).status())
                .isEqualTo(200);
    }

    @Test
    void hearsEverythingThatIsMissingToActivate() {
        Acme acme = Acme.in(api);
        api.put(acme.at("/surveys/bare"), """
                {"name": "Bare", "product": "payroll", "scale": "nps_0_10", "question": {"en": "How?"},
                 "follow_up": {"en": "Why?"}, "channels": ["mobile"]}""", as(ADMIN));

        Answer answer = api.post(acme.at("/surveys/bare/activate"), "", as(ADMIN));

        assertThat(answer.problem()).isEqualTo("survey-blocked");
        assertThat(answer.json().at("/obstacles").findValuesAsText("obstacle"))
                .containsExactly("no_assessment", "no_notice", "no_retention");
    }

    @Test
    void isToldWhatIsWrongInTheTermsOfTheMessage() {
        Answer answer = api.sendBad("PUT", "/v1/controllers/Not%20A%20Name", """
                {"name": " ", "zone": "Atlantis", "contact": "nobody", "not_for_a_while_days": -1}""", as(ADMIN));

        assertThat(answer.json().at("/violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/name", "/zone", "/contact", "/not_for_a_while_days");
        assertThat(answer.json().at("/violations").findValuesAsText("parameter"))
                .containsExactly("controller");
    }

    @Test
    void cannotChangeWhatPeopleWereTold() {
        Acme acme = Acme.in(api);

        Answer answer = api.put(acme.at("/notices/1"), """
                {"text": {"en": "Something else."}, "purposes": ["invite"]}""", as(ADMIN));

        assertThat(answer.problem()).isEqualTo("does-not-change");
    }

    @Test
    void makesALinkOnce() {
        Acme acme = Acme.in(api).fields("nps", "nps_0_10");
        api.put(acme.at("/surveys/nps/links/mail"), "", as(ADMIN));

        assertThat(api.put(acme.at("/surveys/nps/links/mail"), "", as(ADMIN)).problem())
                .isEqualTo("does-not-change");
        assertThat(api.put(acme.at("/surveys/none/links/mail"), "", as(ADMIN)).problem())
                .isEqualTo("unknown-survey");
    }

    @Test
    void cannotReachARouteThatDoesNotSayWhoMayCallIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiUnderTest.start(routes -> routes.get("/open", call -> call.result("hello"))))
                .withMessageContaining("GET /open");
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiUnderTest.start(
                        routes -> routes.get("/both", call -> call.result("hello"), Role.ADMIN, Access.ANYONE)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ApiUnderTest.start(routes -> routes.get("/nowhere", call -> call.result("hello"), Role.ADMIN)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ApiUnderTest.start(routes -> routes.addEndpoint(Endpoint.create(HandlerType.GET, "/empty")
                                .addMetadata(new Roles(Set.of()))
                                .handler(call -> call.result("hello")))));
    }

    private Answer call(Operation operation, String... headers) {
        String path = operation
                .template()
                .replace("{version}", "1")
                .replace("{response}", "A".repeat(22))
                .replaceAll("\\{[a-z]+}", "acme");
        boolean takesBody = operation.node().has("requestBody");
        return api.sendBad(operation.method().toUpperCase(), path, takesBody ? "{}" : "", headers);
    }
}
