package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;

import io.javalin.http.HandlerType;
import io.javalin.security.Roles;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspraak.rest.contract.Operation;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.rest.routing.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallingEveryOperationTest {

    private final ApiUnderTest api = ApiUnderTest.start();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void answersAsTheContractSays() {
        Acme acme =
                Acme.in(api).fields("nps", "nps_0_10").fields("ease", "ces_1_7").fields("happy", "csat_1_5");
        String invitation = acme.invites("nps");

        assertThat(acme.scores(invitation, 9).text("/follow_up")).isEqualTo("What do you like?");
        assertThat(acme.comments(invitation, "It is quick.").text("/state")).isEqualTo("commented");
        assertThat(api.post(acme.at("/invitations/" + acme.invites("ease") + "/decline"), "")
                        .text("/state"))
                .isEqualTo("declined");
        assertThat(api.put(
                                acme.at("/invitations/" + acme.invites("happy") + "/opt-out"),
                                "{\"choice\": \"not_for_a_while\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.put(acme.at("/opt-out"), "{\"choice\": \"never_again\", \"unsigned_user_id\": \"ada\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.get(acme.at("/notices/1?language=nl-BE")).text("/language"))
                .isEqualTo("nl");
        assertThat(acme.results("nps").json().at("/response_count").asInt()).isEqualTo(1);
        String response = api.get(acme.at("/surveys/nps/responses"), as(ADMIN)).text("/responses/0/response");
        assertThat(api.get(acme.at("/surveys/nps/responses/" + response), as(ADMIN))
                        .text("/comment"))
                .isEqualTo("It is quick.");
        assertThat(api.get(acme.at("/surveys"), as(ADMIN)).json().at("/surveys"))
                .hasSize(3);
        assertThat(api.get(acme.at("/surveys/nps"), as(ADMIN)).text("/status")).isEqualTo("active");
        Answer link = api.put(acme.at("/surveys/nps/links/mail"), "", as(ADMIN));
        assertThat(link.text("/url"))
                .startsWith("https://feedback.voorbeeld.nl/")
                .endsWith(link.text("/token"));
        assertThat(api.send("DELETE", acme.at("/surveys/nps/links/mail"), "", as(ADMIN))
                        .status())
                .isEqualTo(204);
        assertThat(api.post(acme.at("/surveys/nps/pause"), "", as(ADMIN)).text("/status"))
                .isEqualTo("paused");
        assertThat(api.post(acme.at("/surveys/nps/close"), "", as(ADMIN)).text("/status"))
                .isEqualTo("closed");
        assertThat(api.get("/openapi.yaml").body()).startsWith("openapi: 3.1");
        assertThat(api.exercised())
                .containsExactlyInAnyOrderElementsOf(ApiUnderTest.contract().operations().stream()
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void findsEveryRouteInTheContractWithTheSameRoles() {
        Set<String> routes = api.app().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod() && endpoint.method != HandlerType.OPTIONS)
                .map(endpoint -> endpoint.method.name().toLowerCase() + " " + endpoint.path + " "
                        + names(endpoint.metadata(Roles.class)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(ApiUnderTest.contract().operations().stream()
                        .map(operation -> operation.method() + " " + operation.template() + " " + operation.roles())
                        .toList());
    }

    private static Set<String> names(Roles roles) {
        return roles.getRoles().stream()
                .filter(Role.class::isInstance)
                .map(role -> SnakeCase.of((Role) role))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
