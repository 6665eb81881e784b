package org.inspraak.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.controller.Product;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.designing.DesignOutcome;
import org.inspraak.designing.Designing;
import org.inspraak.designing.DraftSurvey;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.designing.PublishNotice;
import org.inspraak.designing.RecordAssessment;
import org.inspraak.designing.RegisterController;
import org.inspraak.designing.RegisterProduct;
import org.inspraak.examples.plain.PlainHost;
import org.inspraak.insight.NpsFigures;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.ReportOutcome;
import org.inspraak.reporting.SurveyReport;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainHostTest {

    private static final String ACME = "acme";
    private static final Map<String, String> QUESTION = Map.of("en", "How likely are you to recommend us?");

    private final PlainHost host =
            new PlainHost(new InMemory(), InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), new byte[32]);

    private String productKey = "";

    @BeforeEach
    void putASurveyInTheField() {
        Designing designing = host.designing();
        done(designing.register(new RegisterController(
                ACME,
                "Acme B.V.",
                "Europe/Amsterdam",
                "privacy@acme.nl",
                UnsignedIdentities.REFUSED,
                30,
                7,
                30,
                180,
                5)));
        Product product = done(designing.register(new RegisterProduct(ACME, "shop", "Shop", Set.of())));
        productKey = product.key().value();
        done(designing.record(new RecordAssessment(
                ACME,
                "feedback",
                Map.of("en", "To make the shop better."),
                Survey.PURPOSES,
                "P. Officer",
                "2026-01-01",
                "2027-01-01",
                Outcome.PASS)));
        done(designing.publish(new PublishNotice(
                ACME, 1, Map.of("en", "We ask you one question."), Survey.PURPOSES, Set.of(), Set.of())));
        done(designing.draft(new DraftSurvey(
                ACME,
                "nps",
                "Would you recommend us?",
                "shop",
                Scale.NPS_0_10,
                null,
                QUESTION,
                Map.of("en", "Why?"),
                Map.of(),
                Set.of(Channel.IN_APP_WEB),
                new DraftSurvey.Throttle(30, 90),
                new DraftSurvey.Sample(1, 1, 90, null),
                "feedback",
                1,
                new DraftSurvey.Retention("P1Y", Disposal.ANONYMISE))));
        done(designing.move(new MoveSurvey(ACME, "nps", MoveSurvey.Move.ACTIVATE)));
    }

    @Test
    void countsAtOnceAndShowsFiguresAfterFiveAnswers() {
        answer("user-1", 9);

        assertThat(results().responses()).isEqualTo(1);
        assertThat(results().released()).isEmpty();

        answer("user-2", 10);
        answer("user-3", 9);
        answer("user-4", 7);
        answer("user-5", 3);

        assertThat(results().responses()).isEqualTo(5);
        assertThat(results().released())
                .hasValueSatisfying(released -> assertThat(released.figures())
                        .isInstanceOfSatisfying(
                                NpsFigures.class, nps -> assertThat(nps.score()).isEqualTo(40)));
    }

    @Test
    void asksNobodyTwice() {
        answer("user-1", 9);

        assertThat(host.ask(ACME, productKey, "user-1")).isInstanceOf(AskOutcome.NotInvited.class);
    }

    private void answer(String user, int score) {
        assertThat(host.ask(ACME, productKey, user))
                .isInstanceOfSatisfying(
                        AskOutcome.Invited.class,
                        invited -> assertThat(host.answer(
                                        ACME, invited.invitation().id().value(), score, "Because."))
                                .isInstanceOf(ScoreOutcome.Kept.class));
    }

    private SurveyReport results() {
        return host.results(ACME, "nps")
                .map(ReportOutcome.Reported::report, unknown -> failed(unknown), malformed -> failed(malformed));
    }

    private static <T> T done(DesignOutcome<T> outcome) {
        return outcome.map(
                DesignOutcome.Done::result,
                malformed -> failed(malformed),
                unknown -> failed(unknown),
                taken -> failed(taken),
                blocked -> failed(blocked));
    }

    private static <T> T failed(Object outcome) {
        throw new AssertionError("unexpected outcome: " + outcome);
    }
}
