package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;
import static org.inspraak.rest.ApiUnderTest.keyOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.inspraak.rest.routing.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingResultsTest {

    private final ApiUnderTest api = ApiUnderTest.start();
    private final Acme acme = Acme.in(api);

    @AfterEach
    void stop() {
        api.close();
    }

    private JsonNode after(String survey, int... scores) {
        for (int score : scores) {
            acme.scores(acme.invites(survey), score);
        }
        return acme.results(survey).json();
    }

    @Test // #2
    void showsTheCountAndNothingElseUntilFiveAnswered() {
        acme.fields("nps", "nps_0_10");

        JsonNode results = after("nps", 10, 9, 8, 3);

        assertThat(results.at("/response_count").asInt()).isEqualTo(4);
        assertThat(results.at("/waiting").asInt()).isEqualTo(4);
        assertThat(results.at("/threshold").asInt()).isEqualTo(5);
        assertThat(List.of("nps", "promoter_count", "margin", "distribution", "released_at", "released_count"))
                .noneMatch(results::has);
    }

    @Test // #2
    void showsTheNetPromoterScoreOnceFiveAnswered() {
        acme.fields("nps", "nps_0_10");

        JsonNode results = after("nps", 10, 9, 8, 3, 9);

        assertThat(results.at("/nps").asDouble()).isCloseTo(40, within(1e-9));
        assertThat(results.at("/promoter_count").asInt()).isEqualTo(3);
        assertThat(results.at("/promoter_percent").asDouble()).isCloseTo(60, within(1e-9));
        assertThat(results.at("/passive_count").asInt()).isEqualTo(1);
        assertThat(results.at("/detractor_count").asInt()).isEqualTo(1);
        assertThat(results.at("/margin").asDouble()).isBetween(50.0, 62.0);
        assertThat(results.at("/margin_adjusted").asBoolean()).isTrue();
        assertThat(results.at("/released_count").asInt()).isEqualTo(5);
        assertThat(results.at("/response_rate").asDouble()).isEqualTo(1);
    }

    @Test // #2
    void keepsShowingTheLastReleaseWhileTheCountGoesOn() {
        acme.fields("nps", "nps_0_10");
        double released = after("nps", 10, 9, 8, 3, 9).at("/nps").asDouble();

        JsonNode results = after("nps", 0);

        assertThat(results.at("/nps").asDouble()).isEqualTo(released);
        assertThat(results.at("/response_count").asInt()).isEqualTo(6);
        assertThat(results.at("/waiting").asInt()).isEqualTo(1);
    }

    @Test
    void showsEffortAndSatisfactionUnderTheirOwnNames() {
        acme.fields("ease", "ces_1_7").fields("happy", "csat_1_5");

        assertThat(after("ease", 7, 6, 5, 4, 1).at("/ces").asDouble()).isCloseTo(4.6, within(1e-9));
        assertThat(after("happy", 5, 4, 4, 3, 1).at("/csat").asDouble()).isCloseTo(60, within(1e-9));
    }

    @Test
    void turnsPagesUntilTheLast() {
        acme.fields("nps", "nps_0_10");
        after("nps", 1, 2, 3, 4, 5);
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(acme.at("/surveys/nps/responses?limit=2" + after), as(keyOf(Role.ANALYST)))
                    .json();
            page.at("/responses")
                    .forEach(response -> seen.add(response.get("response").textValue()));
            after = page.has("next") ? "&after=" + page.get("next").textValue() : "";
        } while (!after.isEmpty());

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        acme.fields("nps", "nps_0_10");

        assertThat(acme.results("none").problem()).isEqualTo("unknown-survey");
        assertThat(api.get(acme.at("/surveys/nps/responses/" + "A".repeat(22)), as(ADMIN))
                        .problem())
                .isEqualTo("unknown-response");
        assertThat(api.sendBad("GET", acme.at("/surveys/nps/responses?limit=0"), "", as(ADMIN))
                        .text("/violations/0/parameter"))
                .isEqualTo("limit");
    }
}
