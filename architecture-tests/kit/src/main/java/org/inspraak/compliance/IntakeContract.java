package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inspraak.answering.Intake;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Asked;
import org.inspraak.respondent.Details;
import org.inspraak.response.Answer;
import org.inspraak.response.Response;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** Keeping scores: all or nothing, once, and only on what the decision rested on (P3, P7, case 10). */
public abstract class IntakeContract extends PortContract {

    @Test
    void keepsTheScoredInvitationTheStandingAndTheFingerprint() {
        Scene scene = scene();
        Invitation shown = scene.asked(scene.nps(), Person.ADA);
        ScoredResponse scored = scene.decisions().toKeep(scene.pending(shown), 9, Person.ADA.details());

        assertThat(intake(scene).keep(scored)).isEqualTo(Keeping.KEPT);

        Pending pending = scene.pending(shown);
        assertThat(pending.invitation()).isEqualTo(scored.invitation());
        assertThat(pending.standing()).isEqualTo(scored.standing());
        assertThat(pending.score()).contains(scored.response().fingerprint());
        assertThat(pending.comment()).isEmpty();
    }

    @Test
    void keepsTheAnswerAndCountsIt() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        ScoredResponse scored =
                scene.decisions().toKeep(scene.pending(scene.asked(nps, Person.ADA)), 9, Person.ADA.details());

        scene.kept(scored);

        assertThat(Reports.answers(scene, nps))
                .singleElement()
                .isEqualTo(new Answer(
                        scored.response().getId(),
                        scored.response().score(),
                        Optional.empty(),
                        scored.invitation().channel(),
                        scored.invitation().language(),
                        scored.invitation().assurance(),
                        scene.clock().instant()));
        assertThat(Reports.live(scene, nps).count(scored.response().score())).isEqualTo(1);
        assertThat(Reports.live(scene, nps).total()).isEqualTo(1);
    }

    @Test
    void takesTheLowestAndTheHighestScoreOfEveryScale() {
        Scene scene = scene();
        for (Scale scale : Scale.values()) {
            FieldedSurvey survey =
                    scene.field("of-" + scale.name().toLowerCase(Locale.ROOT).replace('_', '-'), scale);
            scene.scored(survey, scale.lowest());
            scene.scored(survey, scale.highest());

            assertThat(Reports.live(scene, survey))
                    .as(scale.name())
                    .isEqualTo(Reports.folded(scene, survey))
                    .satisfies(live -> assertThat(live.total()).isEqualTo(2));
        }
    }

    @Test
    void findsNoInvitationThatWasNeverGiven() {
        Scene scene = scene();
        scene.nps();

        assertThat(intake(scene).find(scene.id(), InvitationId.from(scene.tokens())))
                .isEmpty();
    }

    @Test // case 10
    void keepsNothingWhenThePersonObjectedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation shown = scene.asked(nps, Person.ADA);
        ScoredResponse late = scene.decisions().toKeep(scene.pending(shown), 9, Person.ADA.details());
        Asked asked = scene.found(shown);
        scene.adapter()
                .invitations()
                .choose(scene.decisions()
                        .toChoose(OptOutChoice.NEVER_AGAIN, scene.controller(), asked.standing(), Person.ADA.keys()));
        Pending before = scene.pending(shown);

        assertThat(intake(scene).keep(late)).isEqualTo(Keeping.STALE);

        assertNothingKept(scene, nps, before);
    }

    @Test
    void keepsNothingWhenTheSurveyChangedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation shown = scene.asked(nps, Person.ADA);
        ScoredResponse late = scene.decisions().toKeep(scene.pending(shown), 9, Person.ADA.details());
        FieldedSurvey closed = scene.fielded(scene.moved(nps.survey().close()));
        Pending before = scene.pending(shown);

        assertThat(intake(scene).keep(late)).isEqualTo(Keeping.STALE);

        assertNothingKept(scene, closed, before);
    }

    @Test // P5
    void keepsNothingOnAnInvitationThatWasDeclinedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));
        scene.adapter().invitations().decline(scene.decisions().toDecline(scene.found(shown.invitation())));
        Pending declined = scene.pending(shown.invitation());
        Pending mixed = new Pending(
                shown.invitation(),
                nps,
                declined.standing(),
                shown.keys(),
                shown.score(),
                shown.comment(),
                shown.lifetime());

        assertThat(intake(scene).keep(scene.decisions().toKeep(shown, 9, Person.ADA.details())))
                .isEqualTo(Keeping.STALE);
        assertThat(intake(scene).keep(scene.decisions().toKeep(mixed, 9, Person.ADA.details())))
                .isEqualTo(Keeping.STALE);

        assertNothingKept(scene, nps, declined);
        assertThat(declined.invitation().state()).isEqualTo(InvitationState.DECLINED);
    }

    @Test
    void keepsNothingOnAnInvitationThatWasNeverGiven() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation invented = scene.decisions()
                .toInvite(nps, scene.stranger(), Person.ADA.keys())
                .invitation();
        Pending pending = new Pending(
                invented,
                nps,
                Standing.fresh(invented.subject()),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(intake(scene).keep(scene.decisions().toKeep(pending, 9, Details.NONE)))
                .isEqualTo(Keeping.STALE);

        assertThat(intake(scene).find(scene.id(), invented.id())).isEmpty();
        assertThat(Reports.kept(scene, nps)).isEmpty();
        assertThat(Reports.live(scene, nps).total()).isZero();
    }

    @Test // P21
    void tellsUntilWhenTheKeptAnswerMayBeKnown() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));

        Response response = scene.kept(scene.decisions().toKeep(shown, 9, Person.ADA.details()));

        assertThat(shown.lifetime()).isEmpty();
        assertThat(scene.pending(shown.invitation()).lifetime()).contains(response.lifetime());
    }

    @Test
    void remembersTheMillisecondOfAScore() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        scene.clock().pass(Duration.ofMillis(123));
        scene.scored(nps, 9);

        assertThat(Reports.answers(scene, nps))
                .extracting(Answer::submittedAt)
                .containsExactly(Lawful.MONDAY.plusMillis(123));
    }

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        Pending atOne = one.pending(one.asked(ofOne, Person.ADA));
        Pending atOther = other.pending(other.asked(ofOther, Person.ADA));
        one.kept(one.decisions().toKeep(atOne, 9, Person.ADA.details()));

        assertNothingKept(other, ofOther, atOther);
        assertThat(intake(one).find(other.id(), InvitationId.from(one.tokens())))
                .isEmpty();

        other.kept(other.decisions().toKeep(atOther, 2, Details.NONE));
        assertOneAnswer(one, ofOne, 9);
        assertOneAnswer(other, ofOther, 2);
    }

    static void assertOneAnswer(Scene scene, FieldedSurvey fielded, int score) {
        assertThat(Reports.answers(scene, fielded))
                .singleElement()
                .satisfies(answer -> assertThat(answer.score().value()).isEqualTo(score));
        assertThat(Reports.live(scene, fielded)).isEqualTo(Reports.folded(scene, fielded));
    }

    private static void assertNothingKept(Scene scene, FieldedSurvey fielded, Pending before) {
        assertThat(scene.pending(before.invitation())).isEqualTo(before);
        assertThat(Reports.kept(scene, fielded)).isEmpty();
        assertThat(Reports.live(scene, fielded).total()).isZero();
        assertThat(Reports.counted(scene, fielded).publication().waiting()).isZero();
    }

    private static Intake intake(Scene scene) {
        return scene.adapter().intake();
    }
}
