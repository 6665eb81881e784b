package org.inspraak.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.fixture.Lawful.TODAY;

import java.util.Optional;
import java.util.Set;
import org.inspraak.fixture.Lawful;
import org.inspraak.language.LocalizedText;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.notice.Notice;
import org.inspraak.purpose.Purpose;
import org.junit.jupiter.api.Test;

class SurveyActivatingTest {

    private static final Survey DRAFT = Lawful.survey(Scale.NPS_0_10, SurveyStatus.DRAFT);

    @Test
    void asksOnceItHasALegalBasisANoticeAndARetentionPeriod() {
        Step step = DRAFT.activate(Optional.of(Lawful.assessment()), Optional.of(Lawful.notice()), TODAY);

        assertThat(step).isInstanceOfSatisfying(Step.Taken.class, taken -> {
            assertThat(taken.survey().isAsking()).isTrue();
            assertThat(taken.survey().version()).isEqualTo(DRAFT.version() + 1);
        });
    }

    @Test // P14, P21, P39
    void namesEverythingThatIsMissingAtOnce() {
        Design bare = new Design(
                "Bare",
                DRAFT.design().product(),
                DRAFT.design().questionnaire(),
                DRAFT.design().channels(),
                DRAFT.design().throttle(),
                DRAFT.design().sampling(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Step step = Survey.draft(DRAFT.id(), Lawful.ACME, bare).activate(Optional.empty(), Optional.empty(), TODAY);

        assertThat(step)
                .isEqualTo(new Step.Blocked(Set.of(Obstacle.NO_ASSESSMENT, Obstacle.NO_NOTICE, Obstacle.NO_RETENTION)));
    }

    @Test // P14
    void refusesAnAssessmentThatFailedOrLiesInTheFutureOrLacksAPurpose() {
        LegitimateInterestsAssessment poor = new LegitimateInterestsAssessment(
                Lawful.assessment().id(),
                Lawful.ACME,
                Lawful.assessment().statement(),
                Set.of(Purpose.INVITE),
                "Somebody",
                TODAY.plusDays(1),
                TODAY.plusYears(1),
                Outcome.FAIL);

        assertThat(obstacles(poor, Lawful.notice()))
                .containsExactlyInAnyOrder(
                        Obstacle.ASSESSMENT_NOT_PASSED,
                        Obstacle.ASSESSMENT_NOT_YET_APPROVED,
                        Obstacle.ASSESSMENT_LACKS_A_PURPOSE);
    }

    @Test // P14
    void refusesAnAssessmentFromTheDayItsReviewIsDue() {
        var assessment = Lawful.assessment();
        var notice = Optional.of(Lawful.notice());

        assertThat(DRAFT.activate(
                        Optional.of(assessment), notice, assessment.reviewDue().minusDays(1)))
                .isInstanceOf(Step.Taken.class);
        assertThat(DRAFT.activate(Optional.of(assessment), notice, assessment.reviewDue()))
                .isEqualTo(new Step.Blocked(Set.of(Obstacle.ASSESSMENT_DUE_FOR_REVIEW)));
    }

    @Test // P6, P39
    void refusesANoticeThatLacksALanguageOrAPurpose() {
        Notice dutchOnly = new Notice(
                Lawful.ACME,
                Lawful.notice().version(),
                LocalizedText.of(Lawful.DUTCH, "Wat wij doen."),
                Set.of(Purpose.INVITE),
                Lawful.notice().declares(),
                Lawful.NOON);

        assertThat(obstacles(Lawful.assessment(), dutchOnly))
                .containsExactlyInAnyOrder(Obstacle.NOTICE_LACKS_A_LANGUAGE, Obstacle.NOTICE_LACKS_A_PURPOSE);
    }

    @Test
    void neverWakesOnceItIsClosed() {
        Survey closed = Lawful.survey(Scale.NPS_0_10, SurveyStatus.CLOSED);

        assertThat(closed.activate(Optional.of(Lawful.assessment()), Optional.of(Lawful.notice()), TODAY))
                .isEqualTo(new Step.Blocked(Set.of(Obstacle.WRONG_STATUS)));
        assertThat(closed.pause()).isEqualTo(new Step.Blocked(Set.of(Obstacle.WRONG_STATUS)));
        assertThat(closed.close()).isEqualTo(new Step.Blocked(Set.of(Obstacle.WRONG_STATUS)));
    }

    @Test
    void keepsItsDesignOncePeopleWereAsked() {
        Survey active = Lawful.survey(Scale.NPS_0_10, SurveyStatus.ACTIVE);

        assertThat(active.redesigned(DRAFT.design())).isEqualTo(new Step.Blocked(Set.of(Obstacle.WRONG_STATUS)));
        assertThat(DRAFT.redesigned(active.design())).isInstanceOf(Step.Taken.class);
    }

    private static Set<Obstacle> obstacles(LegitimateInterestsAssessment assessment, Notice notice) {
        return DRAFT.activate(Optional.of(assessment), Optional.of(notice), TODAY)
                .map(taken -> Set.of(), Step.Blocked::obstacles);
    }
}
