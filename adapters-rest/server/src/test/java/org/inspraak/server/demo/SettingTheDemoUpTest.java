package org.inspraak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspraak.controller.Origin;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.inviting.OpenLink;
import org.inspraak.inviting.OpenOutcome;
import org.inspraak.memory.InMemory;
import org.inspraak.server.running.Ports;
import org.inspraak.server.running.UseCases;
import org.inspraak.server.secret.DerivedSubjectKeys;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.server.secret.RepeatableTokens;
import org.inspraak.server.secret.SecureTokens;
import org.inspraak.survey.Metric;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyStatus;
import org.junit.jupiter.api.Test;

class SettingTheDemoUpTest {

    private static final Set<Origin> HERE = Set.of(new Origin("http://localhost:8080"));

    private final MasterSecret secret = MasterSecret.from(new SecureTokens());
    private final UseCases useCases = inMemory();

    @Test
    void putsASurveyOfEachMetricInTheFieldInDutchAndEnglish() {
        setUp(HERE);

        List<Survey> surveys = useCases.activities().designing().surveys(DemoData.CONTROLLER);
        assertThat(surveys)
                .allSatisfy(survey -> {
                    assertThat(survey.status()).isEqualTo(SurveyStatus.ACTIVE);
                    assertThat(survey.design().questionnaire().languages())
                            .extracting(language -> language.tag())
                            .containsExactlyInAnyOrder("en", "nl");
                })
                .extracting(survey -> survey.scale().metric())
                .containsExactlyInAnyOrder(Metric.values());
    }

    @Test
    void leadsToTheSurveyByALinkThatIsToldAgainAtEveryStart() {
        DemoData.Ready first = setUp(HERE);
        DemoData.Ready second = setUp(HERE);

        assertThat(second.link()).isEqualTo(first.link());
        assertThat(useCases.activities()
                        .inviting()
                        .open(new OpenLink("demo", first.link().value())))
                .isInstanceOf(OpenOutcome.Open.class);
    }

    @Test
    void leavesWhatWasChangedSince() {
        setUp(HERE);
        useCases.activities().designing().move(new MoveSurvey("demo", "ces", MoveSurvey.Move.CLOSE));

        setUp(HERE);

        assertThat(useCases.activities().designing().surveys(DemoData.CONTROLLER))
                .filteredOn(survey -> survey.id().value().equals("ces"))
                .extracting(Survey::status)
                .containsExactly(SurveyStatus.CLOSED);
    }

    @Test
    void followsTheServerToAnotherPortUnderTheSameProductKey() {
        DemoData.Ready first = setUp(HERE);
        DemoData.Ready second = setUp(Set.of(new Origin("http://localhost:9000")));

        assertThat(second.product().key()).isEqualTo(first.product().key());
        assertThat(second.product().origins()).containsExactly(new Origin("http://localhost:9000"));
    }

    private DemoData.Ready setUp(Set<Origin> origins) {
        return new DemoData(
                        useCases::designing,
                        useCases.tokens(),
                        new RepeatableTokens(secret, "link"),
                        InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")))
                .setUp(origins);
    }

    private UseCases inMemory() {
        InMemory memory = new InMemory();
        Ports ports = new Ports(
                memory.designStore(),
                memory.askableSurveys(),
                memory.invitations(),
                memory.intake(),
                memory.reportStore(),
                memory.publishedNotices(),
                () -> true);
        return new UseCases(ports, new DerivedSubjectKeys(Map.of(1, secret)));
    }
}
