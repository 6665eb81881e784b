package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inspraak.compliance.Designs;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.insight.NpsFigures;
import org.inspraak.invitation.InvitationId;
import org.inspraak.reporting.AnswerNamed;
import org.inspraak.reporting.AnswerPage;
import org.inspraak.reporting.AnswersOf;
import org.inspraak.reporting.ReportOn;
import org.inspraak.reporting.ReportOutcome;
import org.inspraak.respondent.Category;
import org.inspraak.response.Answer;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Design;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private final Desk desk = new Desk();
    private FieldedSurvey nps = desk.scene().nps();

    @BeforeEach
    void fourPeopleAnswered() {
        answer(Person.number(1), 9);
        answer(Person.number(2), 10);
        answer(Person.number(3), 8);
        answer(Person.number(4), 3);
    }

    @Test // case 8
    void countsAtOnceAndShowsScoresOnlyOnceFiveAnswered() {
        assertThat(desk.report().responses()).isEqualTo(4);
        assertThat(desk.report().waiting()).isEqualTo(4);
        assertThat(desk.report().released()).isEmpty();

        answer(Person.number(5), 7);

        assertThat(desk.report().released())
                .hasValueSatisfying(released -> assertThat(released.figures())
                        .isInstanceOfSatisfying(
                                NpsFigures.class,
                                figures -> assertThat(figures.score()).isCloseTo(20, within(1e-9))));
    }

    @Test // case 8
    void aSixthAnswerChangesTheCountAndNotTheFigures() {
        answer(Person.number(5), 7);
        var released = desk.report().released();

        answer(Person.number(6), 0);

        assertThat(desk.report().responses()).isEqualTo(6);
        assertThat(desk.report().released()).isEqualTo(released);
    }

    @Test
    void knowsHowManyOfThoseAskedAnswered() {
        desk.invited(Person.number(5).identity());

        assertThat(desk.report().responseRate())
                .hasValueSatisfying(rate -> assertThat(rate).isCloseTo(0.8, within(1e-9)));
    }

    @Test
    void turnsThePagesOfAllAnswers() {
        AnswerPage first = page(null);
        AnswerPage second = page(first.next().map(cursor -> cursor.value()).orElse(null));

        assertThat(first.answers()).hasSize(3);
        assertThat(second.answers()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(scores(first, second)).containsExactlyInAnyOrder(9, 10, 8, 3);
    }

    @Test
    void showsTheDetailsOfOneAnswerAtATime() {
        InvitationId invitation = desk.invited(Person.ADA.identity());
        desk.clock().pass(Duration.ofSeconds(1));
        desk.score(invitation, 6, Person.ADA.identity(), Map.of(Category.URL, "https://acme.nl/orders/4711?canary"));
        Answer newest = page(null).answers().get(0);

        var shown = desk.services()
                .reporting()
                .answer(new AnswerNamed(desk.controller(), "nps", newest.id().value()));

        assertThat(Desk.reported(shown).details().facts())
                .isEqualTo(Map.of(
                        Category.EMAIL, "ada@mail.test",
                        Category.COMPANY, "ada & Sons",
                        Category.URL, "https://acme.nl/orders/{id}"));
    }

    @Test // P21
    void showsNothingFromTheDayItIsDueOn() {
        Answer one = page(null).answers().get(0);
        var due = nps.lifetimeFrom(desk.clock().instant()).bucket();
        desk.clock().moveTo(due.atStartOfDay(desk.scene().controller().zone()).toInstant());

        assertThat(page(null).answers()).isEmpty();
        assertThat(desk.services()
                        .reporting()
                        .answer(new AnswerNamed(
                                desk.controller(), "nps", one.id().value())))
                .isEqualTo(new ReportOutcome.Unknown<>());
    }

    @Test // P21
    void countsNoAnswerFromTheDayItIsDeletedOn() {
        Design brief = Designs.keptFor(Period.ofDays(1), Disposal.DELETE, Lawful.design(Scale.NPS_0_10));
        FieldedSurvey deleting = desk.scene().field("brief", brief);
        desk.scene().scored(deleting, Person.ADA, 9);

        assertThat(responsesOf("brief")).isEqualTo(1);
        desk.clock().pass(Duration.ofDays(1));
        assertThat(responsesOf("brief")).isZero();
    }

    @Test
    void anotherControllersSurveyLooksLikeOneThatIsMissing() {
        Desk other = new Desk();

        assertThat(other.services().reporting().results(new ReportOn(other.controller(), "nps")))
                .isEqualTo(new ReportOutcome.Unknown<>());
    }

    private void answer(Person person, int score) {
        desk.score(desk.invited(person.identity()), score);
    }

    private long responsesOf(String survey) {
        return Desk.reported(desk.services().reporting().results(new ReportOn(desk.controller(), survey)))
                .responses();
    }

    private AnswerPage page(@Nullable String after) {
        return Desk.reported(desk.services().reporting().answers(new AnswersOf(desk.controller(), "nps", after, 3)));
    }

    private static List<Integer> scores(AnswerPage... pages) {
        return Arrays.stream(pages)
                .flatMap(page -> page.answers().stream())
                .map(answer -> answer.score().value())
                .toList();
    }
}
