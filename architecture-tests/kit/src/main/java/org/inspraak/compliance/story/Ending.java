package org.inspraak.compliance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.inspraak.answering.Pending;
import org.inspraak.compliance.Scene;
import org.inspraak.compliance.Services;
import org.inspraak.invitation.InvitationId;
import org.inspraak.reporting.AnswerNamed;
import org.inspraak.reporting.AnswerPage;
import org.inspraak.reporting.AnswerWithDetails;
import org.inspraak.reporting.AnswersOf;
import org.inspraak.reporting.ReportOn;
import org.inspraak.reporting.ReportOutcome;
import org.inspraak.reporting.SurveyReport;
import org.inspraak.respondent.Category;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.survey.FieldedSurvey;

/** What must hold of a survey when a story is over: all that was kept, counted and shown, and nothing else. */
final class Ending {

    private static final int ALL = 200;

    private final Scene scene;
    private final Services services;
    private final String survey;
    private final List<Shown> shown;
    private final Supplier<String> story;

    Ending(Scene scene, Services services, FieldedSurvey fielded, Model model, Supplier<String> story) {
        this.scene = scene;
        this.services = services;
        this.survey = fielded.survey().id().value();
        this.shown = model.shown().stream()
                .filter(invitation -> invitation.survey.equals(survey))
                .toList();
        this.story = story;
    }

    void holds() {
        countsWhatWasKeptAndReleasesItByBatches();
        keepsEveryAnswerWithItsCommentAndDetails();
        keepsNothingOfWhoeverGaveNoScore();
    }

    /** Case 8. */
    private void countsWhatWasKeptAndReleasesItByBatches() {
        long kept = scored().size();
        SurveyReport report =
                reported(services.reporting().results(new ReportOn(scene.id().value(), survey)));

        assertThat(report.responses())
                .as("%sanswers counted of %s", story.get(), survey)
                .isEqualTo(kept);
        assertThat(report.shown())
                .as("%sinvitations counted of %s", story.get(), survey)
                .isEqualTo(shown.size());
        assertThat(report.released()
                        .map(released -> released.figures().responses())
                        .orElse(0L))
                .as("%sanswers released of %s", story.get(), survey)
                .isEqualTo(kept - kept % report.threshold());
    }

    /** P3, P4, P7. */
    private void keepsEveryAnswerWithItsCommentAndDetails() {
        AnswerPage page =
                reported(services.reporting().answers(new AnswersOf(scene.id().value(), survey, null, ALL)));
        Map<String, Long> expected = new HashMap<>();
        scored().forEach(one -> expected.merge(written(one.score(), one.comment()), 1L, Long::sum));
        Map<String, Long> actual = new HashMap<>();
        page.answers().forEach(answer -> actual.merge(written(answer), 1L, Long::sum));

        assertThat(actual).as("%sanswers kept of %s", story.get(), survey).isEqualTo(expected);
        assertThat(page.answers().stream().map(this::companyOf).flatMap(Optional::stream))
                .as("%scompanies vouched for of %s", story.get(), survey)
                .containsExactlyInAnyOrderElementsOf(scored().stream()
                        .map(one -> Optional.ofNullable(one.subject.who.identity()))
                        .flatMap(Optional::stream)
                        .map(identity -> identity.vouched().facts().getOrDefault(Category.COMPANY, ""))
                        .toList());
    }

    /** P5, P7. */
    private void keepsNothingOfWhoeverGaveNoScore() {
        shown.stream().filter(one -> one.score().isEmpty()).forEach(one -> {
            Pending pending = scene.adapter()
                    .intake()
                    .find(scene.id(), new InvitationId(one.id))
                    .orElseThrow();
            assertThat(pending.score()).as(story.get()).isEmpty();
            assertThat(pending.comment()).as(story.get()).isEmpty();
        });
    }

    private List<Shown> scored() {
        return shown.stream().filter(one -> one.score().isPresent()).toList();
    }

    private Optional<String> companyOf(Answer answer) {
        AnswerWithDetails whole = reported(services.reporting()
                .answer(new AnswerNamed(scene.id().value(), survey, answer.id().value())));
        return Optional.ofNullable(whole.details().facts().get(Category.COMPANY));
    }

    private static String written(Answer answer) {
        return written(Optional.of(answer.score().value()), answer.comment().map(Comment::text));
    }

    private static String written(Optional<Integer> score, Optional<String> comment) {
        return score.orElseThrow() + comment.map(text -> " because " + text).orElse("");
    }

    private <T> T reported(ReportOutcome<T> outcome) {
        return outcome.map(
                reported -> reported.report(),
                unknown -> {
                    throw new AssertionError(story.get() + "there is no report of " + survey);
                },
                malformed -> {
                    throw new AssertionError(story.get() + "the report of " + survey + " is malformed: " + malformed);
                });
    }
}
