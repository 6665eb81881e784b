package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.Intake;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.answering.Pending;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationState;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.response.Response;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;

/** Keeping comments: only with a score that is kept, once, and counted nowhere (P3, P4). */
public abstract class CommentsContract extends PortContract {

    private static final String REASON = "Omdat het \u00e9cht werkt \u2014 meestal \ud83d\ude42\nen snel.";

    @Test
    void keepsTheCommentWithItsResponse() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);
        CommentedResponse commented = scene.decisions().toKeep(scored, REASON);

        assertThat(intake(scene).keep(commented)).isEqualTo(Keeping.KEPT);

        Pending after = scene.pending(scored.invitation());
        assertThat(after.invitation()).isEqualTo(commented.invitation());
        assertThat(after.score()).isEqualTo(scored.score());
        assertThat(after.comment()).contains(commented.fingerprint());
        assertThat(after.standing()).isEqualTo(scored.standing());
        assertThat(Reports.answers(scene, nps))
                .extracting(Answer::comment)
                .containsExactly(Optional.of(new Comment(REASON)));
    }

    @Test
    void keepsTheLongestComment() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        String longest = "\u00fc".repeat(Comment.LONGEST);

        assertThat(intake(scene).keep(scene.decisions().toKeep(scored(scene, nps), longest)))
                .isEqualTo(Keeping.KEPT);

        assertThat(Reports.answers(scene, nps))
                .extracting(Answer::comment)
                .containsExactly(Optional.of(new Comment(longest)));
    }

    @Test
    void countsNothingForAComment() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);
        var before = Reports.counted(scene, nps);

        intake(scene).keep(scene.decisions().toKeep(scored, REASON));

        assertThat(Reports.counted(scene, nps)).isEqualTo(before);
    }

    @Test
    void keepsTheSameCommentOnceAndTheFirstOfTwo() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);
        intake(scene).keep(scene.decisions().toKeep(scored, REASON));
        Pending after = scene.pending(scored.invitation());

        assertThat(intake(scene).keep(scene.decisions().toKeep(scored, REASON))).isEqualTo(Keeping.ALREADY_KEPT);
        assertThat(intake(scene).keep(scene.decisions().toKeep(scored, "Iets anders.")))
                .isEqualTo(Keeping.TAKEN);

        assertThat(scene.pending(scored.invitation())).isEqualTo(after);
        assertThat(Reports.answers(scene, nps))
                .extracting(Answer::comment)
                .containsExactly(Optional.of(new Comment(REASON)));
    }

    @Test // P4
    void keepsNoCommentWithoutAScore() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));
        Invitation asIfScored =
                scene.decisions().toKeep(shown, 9, Person.ADA.details()).invitation();
        Pending asIf = new Pending(
                asIfScored, nps, shown.standing(), shown.keys(), shown.score(), shown.comment(), shown.lifetime());

        assertThat(intake(scene).keep(scene.decisions().toKeep(asIf, REASON))).isEqualTo(Keeping.STALE);

        assertThat(scene.pending(shown.invitation())).isEqualTo(shown);
        assertThat(Reports.kept(scene, nps)).isEmpty();
    }

    @Test // case 10
    void keepsNoCommentWhenThePersonObjectedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);
        CommentedResponse late = scene.decisions().toKeep(scored, REASON);
        scene.adapter()
                .invitations()
                .choose(scene.decisions()
                        .toChoose(OptOutChoice.NEVER_AGAIN, scene.controller(), scored.standing(), Person.ADA.keys()));

        assertThat(intake(scene).keep(late)).isEqualTo(Keeping.STALE);

        assertNoComment(scene, nps, scored);
    }

    @Test
    void keepsNoCommentWhenTheSurveyChangedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);
        CommentedResponse late = scene.decisions().toKeep(scored, REASON);
        FieldedSurvey closed = scene.fielded(scene.moved(nps.survey().close()));

        assertThat(intake(scene).keep(late)).isEqualTo(Keeping.STALE);

        assertNoComment(scene, closed, scored);
    }

    @Test
    void keepsOneOfManyCommentsSentAtOnce() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending scored = scored(scene, nps);

        var outcomes = AtOnce.inThreads(
                8, number -> intake(scene).keep(scene.decisions().toKeep(scored, "Reden " + number)));

        assertThat(outcomes).containsOnlyOnce(Keeping.KEPT).containsOnly(Keeping.KEPT, Keeping.TAKEN);
        assertThat(Reports.answers(scene, nps)).hasSize(1);
    }

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        Pending atOne = scored(one, ofOne);
        Pending atOther = scored(other, ofOther);
        assertThat(atOther.invitation().id()).isEqualTo(atOne.invitation().id());

        intake(one).keep(one.decisions().toKeep(atOne, REASON));

        assertNoComment(other, ofOther, atOther);
    }

    private static Pending scored(Scene scene, FieldedSurvey fielded) {
        Response response = scene.scored(fielded, Person.ADA, 9);
        return scene.adapter()
                .intake()
                .find(scene.id(), response.invitationId())
                .orElseThrow();
    }

    private static void assertNoComment(Scene scene, FieldedSurvey fielded, Pending scored) {
        assertThat(scene.pending(scored.invitation()).comment()).isEmpty();
        assertThat(scene.pending(scored.invitation()).invitation().state()).isEqualTo(InvitationState.SCORED);
        assertThat(Reports.answers(scene, fielded)).extracting(Answer::comment).containsExactly(Optional.empty());
    }

    private static Intake intake(Scene scene) {
        return scene.adapter().intake();
    }
}
