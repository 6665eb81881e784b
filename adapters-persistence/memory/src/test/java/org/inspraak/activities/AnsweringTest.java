package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.inspraak.answering.CommentOutcome;
import org.inspraak.answering.Refusal;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.Designs;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.OptOut;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.PropertyName;
import org.inspraak.retention.Disposal;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Design;
import org.inspraak.survey.Scale;
import org.inspraak.validation.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private final Desk desk = new Desk();
    private final Identity ada = Person.ADA.identity();

    @BeforeEach
    void aSurveyIsInTheField() {
        desk.scene().nps();
    }

    @Test // P3, P4
    void takesAScoreAndThenAComment() {
        InvitationId invitation = desk.invited(ada);

        assertThat(desk.score(invitation, 9))
                .isInstanceOfSatisfying(
                        ScoreOutcome.Kept.class,
                        kept -> assertThat(kept.followUp()).isEqualTo("Why?"));
        assertThat(desk.comment(invitation, "It just works.")).isInstanceOf(CommentOutcome.Kept.class);
        assertThat(responses()).isEqualTo(1);
    }

    @Test // P4
    void refusesACommentBeforeTheScore() {
        assertThat(desk.comment(desk.invited(ada), "First!")).isEqualTo(refusedComment(Refusal.NOT_SCORED));
    }

    @Test // P1
    void refusesAScoreOffTheScaleAndSaysWhereItEnds() {
        assertThat(desk.score(desk.invited(ada), 11))
                .isEqualTo(new ScoreOutcome.Refused(Refusal.OFF_THE_SCALE, List.of("0", "10")));
        assertThat(responses()).isZero();
    }

    @Test
    void answersTheSameScoreAlikeAndRefusesAnotherOne() {
        InvitationId invitation = desk.invited(ada);
        ScoreOutcome first = desk.score(invitation, 9);

        assertThat(desk.score(invitation, 9)).isEqualTo(first);
        assertThat(desk.score(invitation, 8)).isEqualTo(refused(Refusal.ALREADY_ANSWERED));
        assertThat(responses()).isEqualTo(1);
    }

    @Test
    void answersTheSameScoreAlikeAlsoAfterTheSurveyClosedAndTheCommentCame() {
        InvitationId invitation = desk.invited(ada);
        ScoreOutcome first = desk.score(invitation, 9);
        desk.comment(invitation, "It just works.");
        close();

        assertThat(desk.score(invitation, 9)).isEqualTo(first);
        assertThat(desk.comment(invitation, "It just works.")).isInstanceOf(CommentOutcome.Kept.class);
        assertThat(desk.comment(invitation, "Or not.")).isEqualTo(refusedComment(Refusal.ALREADY_ANSWERED));
    }

    @Test
    void refusesAScoreOnceTheSurveyIsClosed() {
        InvitationId invitation = desk.invited(ada);
        close();

        assertThat(desk.score(invitation, 9)).isEqualTo(refused(Refusal.SURVEY_CLOSED));
    }

    @Test
    void refusesAScoreOnAnInvitationThatExpiredOrWasDeclined() {
        InvitationId late = desk.invited(ada);
        InvitationId declined = desk.invited(Person.BOB.identity());
        desk.services().inviting().decline(new DeclineInvitation(desk.controller(), declined.value()));
        desk.clock().pass(Duration.ofDays(1));

        assertThat(desk.score(late, 9)).isEqualTo(refused(Refusal.INVITATION_EXPIRED));
        assertThat(desk.score(declined, 9)).isEqualTo(refused(Refusal.INVITATION_DECLINED));
        assertThat(responses()).isZero();
    }

    @Test // P34, case 10
    void refusesWhatArrivesAfterAnObjection() {
        InvitationId scored = desk.invited(ada);
        desk.score(scored, 9);
        desk.services().inviting().optOut(OptOut.of(desk.controller(), ada, OptOutChoice.NEVER_AGAIN));

        assertThat(desk.comment(scored, "Too late."))
                .isEqualTo(new CommentOutcome.Refused(Refusal.NOT_PERMITTED, List.of("objected (P34, GDPR 21)")));
    }

    @Test
    void knowsOnlyInvitationsOfTheController() {
        InvitationId elsewhere = desk.invited(ada);
        Desk other = new Desk();
        other.scene().nps();

        assertThat(other.score(elsewhere, 9)).isInstanceOf(ScoreOutcome.Unknown.class);
        assertThat(other.comment(elsewhere, "Hello?")).isInstanceOf(CommentOutcome.Unknown.class);
    }

    @Test // case 12
    void takesNoScoreFromSomebodyElseThanWhoWasAsked() {
        assertThat(desk.score(desk.invited(ada), 9, Person.BOB.identity(), Map.of()))
                .isEqualTo(refused(Refusal.IDENTITY_MISMATCH));
        assertThat(desk.score(desk.invited(null), 9, ada, Map.of())).isEqualTo(refused(Refusal.IDENTITY_MISMATCH));
    }

    @Test
    void letsNobodyButTheHostSayWhoASignedPersonIs() {
        assertThat(desk.score(desk.invited(ada), 9, ada, Map.of(Category.EMAIL, "canary@acme.nl")))
                .isEqualTo(new ScoreOutcome.Refused(Refusal.UNVOUCHED_DETAILS, List.of("email")));
    }

    @Test // P8
    void takesNoNameOfAVisitorWhereTheControllerTakesNoUnsignedIdentity() {
        desk.scene().adapter().designStore().put(Lawful.controller(desk.scene().id(), UnsignedIdentities.REFUSED));

        assertThat(desk.score(desk.invited(null), 9, null, Map.of(Category.EMAIL, "canary@acme.nl")))
                .isEqualTo(new ScoreOutcome.Refused(Refusal.UNVOUCHED_DETAILS, List.of("email")));
        assertThat(responses()).isZero();
    }

    @Test // P8
    void refusesWhatTheNoticeDoesNotDeclareAndSaysWhat() {
        assertThat(desk.services()
                        .answering()
                        .score(new SubmitScore(
                                desk.controller(),
                                desk.invited(ada).value(),
                                9,
                                ada,
                                Map.of(),
                                Map.of("plan", "gold"))))
                .isEqualTo(new ScoreOutcome.Refused(Refusal.UNDECLARED_DETAILS, List.of("plan")));
        assertThat(responses()).isZero();
    }

    @Test // P8
    void leavesOutWhatTheHostVouchesForBeyondTheNotice() {
        Details vouched = new Details(Map.of(), Map.of(new PropertyName("plan"), "gold"));
        Identity talkative = Identity.signed("grace", vouched);

        assertThat(desk.score(desk.invited(talkative), 9, talkative, Map.of())).isInstanceOf(ScoreOutcome.Kept.class);
    }

    @Test // P21
    void addsNoCommentToAScoreWhoseRetentionEnded() {
        InvitationId invitation = scoredForADay();

        desk.clock().pass(Duration.ofHours(20));

        assertThat(desk.comment(invitation, "Too late."))
                .isEqualTo(new CommentOutcome.Refused(
                        Refusal.NOT_PERMITTED, List.of("retention_ended (P21, GDPR 5(1)(e))")));
    }

    @Test // P21
    void saysNothingOfAnAnswerWhoseRetentionEnded() {
        InvitationId invitation = scoredForADay();
        desk.comment(invitation, "It just works.");

        desk.clock().pass(Duration.ofHours(20));

        assertThat(desk.score(invitation, 9)).isEqualTo(desk.score(invitation, 3));
        assertThat(desk.score(invitation, 9)).isEqualTo(refused(Refusal.ALREADY_ANSWERED));
        assertThat(desk.comment(invitation, "It just works.")).isEqualTo(refusedComment(Refusal.ALREADY_ANSWERED));
    }

    @Test
    void namesEverythingThatIsWrongWithAScoreAtOnceAndRepeatsNothing() {
        ScoreOutcome outcome = desk.services()
                .answering()
                .score(new SubmitScore(
                        desk.controller(),
                        desk.invited(ada).value(),
                        9,
                        null,
                        Map.of(Category.URL, "canary", Category.COUNTRY, "canary"),
                        Map.of("seats_amount", "canary", "Canary Name", "canary")));

        assertThat(outcome).isInstanceOfSatisfying(ScoreOutcome.Malformed.class, malformed -> {
            assertThat(malformed.violations())
                    .extracting(Violation::where)
                    .contains("details.url", "details.country", "properties.seats_amount")
                    .hasSize(4);
            assertThat(malformed.violations())
                    .extracting(Violation::problem)
                    .noneMatch(problem -> problem.contains("canary"));
        });
        assertThat(responses()).isZero();
    }

    /** A score, given on a Monday morning, of which nothing may be known on the Tuesday. */
    private InvitationId scoredForADay() {
        Design design = Designs.keptFor(Period.ofDays(1), Disposal.DELETE, Lawful.design(Scale.NPS_0_10));
        desk.scene().field("brief", design);
        AskOutcome asked = desk.ask("brief", "en", ada);
        assertThat(asked).isInstanceOf(AskOutcome.Invited.class);
        InvitationId invitation = ((AskOutcome.Invited) asked).invitation().id();
        assertThat(desk.score(invitation, 9)).isInstanceOf(ScoreOutcome.Kept.class);
        return invitation;
    }

    private long responses() {
        return desk.report().responses();
    }

    private void close() {
        desk.services().designing().move(new MoveSurvey(desk.controller(), "nps", MoveSurvey.Move.CLOSE));
    }

    private static ScoreOutcome refused(Refusal reason) {
        return new ScoreOutcome.Refused(reason, List.of());
    }

    private static CommentOutcome refusedComment(Refusal reason) {
        return new CommentOutcome.Refused(reason, List.of());
    }
}
