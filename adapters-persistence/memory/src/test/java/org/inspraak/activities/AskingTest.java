package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.inspraak.compliance.Designs;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.AskOutcome.Invited;
import org.inspraak.inviting.AskOutcome.Malformed;
import org.inspraak.inviting.AskOutcome.NotInvited;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.DeclineOutcome;
import org.inspraak.inviting.OptOut;
import org.inspraak.respondent.Identity;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.validation.Violation;
import org.junit.jupiter.api.Test;

class AskingTest {

    private final Desk desk = new Desk();
    private final Identity ada = Person.ADA.identity();

    @Test
    void showsASurveyInTheLanguageThatServesThePerson() {
        desk.scene().nps();

        assertThat(desk.ask(null, "nl-BE", ada)).isInstanceOfSatisfying(Invited.class, invited -> {
            assertThat(invited.invitation().language()).isEqualTo(Lawful.DUTCH);
            assertThat(invited.fielded().survey().id().value()).isEqualTo("nps");
        });
    }

    @Test // P12, P19
    void asksNobodyTwiceInAShortWhileAndSaysUntilWhen() {
        desk.scene().nps();
        desk.scene().field("csat", Scale.CSAT_1_5);
        desk.invited(ada);

        assertThat(reason(desk.ask(ada)))
                .isEqualTo(new NotEligible(
                        Reason.ASKED_RECENTLY,
                        Optional.of(desk.clock().instant().plus(Duration.ofDays(7)))));
        desk.clock().pass(Duration.ofDays(7));
        assertThat(desk.ask(ada)).isInstanceOf(Invited.class);
    }

    @Test // P12
    void asksForTheSameSurveyAgainOnlyAfterItsOwnWindow() {
        desk.scene().nps();
        desk.invited(ada);

        desk.clock().pass(Duration.ofDays(30).minusMillis(1));
        assertThat(reason(desk.ask(ada)).reason()).isEqualTo(Reason.ASKED_FOR_THIS_SURVEY);
        desk.clock().pass(Duration.ofMillis(1));
        assertThat(desk.ask(ada)).isInstanceOf(Invited.class);
    }

    @Test // P5
    void leavesSomebodyWhoDeclinedAloneForAMonthOverAllSurveys() {
        desk.scene().nps();
        desk.scene().field("csat", Scale.CSAT_1_5);
        var declined =
                new DeclineInvitation(desk.controller(), desk.invited(ada).value());

        assertThat(desk.services().inviting().decline(declined)).isInstanceOf(DeclineOutcome.Declined.class);
        assertThat(desk.services().inviting().decline(declined)).isInstanceOf(DeclineOutcome.Declined.class);
        desk.clock().pass(Duration.ofDays(29));
        assertThat(reason(desk.ask(ada)).reason()).isEqualTo(Reason.DECLINED_RECENTLY);
    }

    @Test // P34, case 12
    void tellsAMereClaimNothingOfWhatThePersonDidOrChose() {
        desk.scene().nps();
        Identity objector = Identity.unsigned("ada");
        Identity answerer = Identity.unsigned("bob");
        desk.services().inviting().optOut(OptOut.of(desk.controller(), objector, OptOutChoice.NEVER_AGAIN));
        desk.score(desk.invited(answerer), 9);

        assertThat(reason(desk.ask(objector)))
                .isEqualTo(new NotEligible(Reason.NOT_NOW, Optional.empty()))
                .isEqualTo(reason(desk.ask(answerer)));
    }

    @Test
    void tooLateToDeclineIsAfterTheScore() {
        desk.scene().nps();
        var invitation = desk.invited(ada);
        desk.score(invitation, 9);

        assertThat(desk.services().inviting().decline(new DeclineInvitation(desk.controller(), invitation.value())))
                .isInstanceOf(DeclineOutcome.AlreadyAnswered.class);
    }

    @Test // P12
    void asksNoMoreInADayThanTheSurveyGives() {
        desk.scene().field("capped", Designs.withDailyCap(1, Lawful.design(Scale.NPS_0_10)));
        desk.invited(ada);

        assertThat(reason(desk.ask(Person.BOB.identity())).reason()).isEqualTo(Reason.DAILY_CAP_REACHED);
    }

    @Test
    void asksNobodyWhoseAccountIsNew() {
        desk.scene().nps();

        AskOutcome outcome = desk.services()
                .inviting()
                .ask(desk.request(null, "en", ada, desk.clock().instant().minus(Duration.ofDays(1))));

        assertThat(reason(outcome).reason()).isEqualTo(Reason.ACCOUNT_TOO_NEW);
    }

    @Test // P14
    void asksNobodyFromTheDayTheAssessmentIsDueForReview() {
        desk.scene().nps();
        desk.clock()
                .moveTo(desk.scene()
                        .assessment()
                        .reviewDue()
                        .atStartOfDay(desk.scene().controller().zone())
                        .toInstant());

        assertThat(reason(desk.ask(ada)).reason()).isEqualTo(Reason.NOT_PERMITTED);
    }

    @Test
    void saysWhatIsWrongWithASurveyThatIsNamed() {
        Survey survey = desk.scene().nps().survey();

        assertThat(desk.ask("nps", "fi", ada))
                .isEqualTo(new AskOutcome.LanguageNotOffered(Set.of(Lawful.DUTCH, Lawful.ENGLISH)));
        assertThat(desk.ask("other", "en", ada)).isInstanceOf(AskOutcome.Unknown.class);
        desk.services()
                .designing()
                .move(new MoveSurvey(desk.controller(), survey.id().value(), MoveSurvey.Move.CLOSE));
        assertThat(desk.ask("nps", "en", ada)).isInstanceOf(AskOutcome.Closed.class);
    }

    @Test
    void saysNothingOfSurveysThatDoNotFitWhenNoneIsNamed() {
        desk.scene().nps();

        assertThat(reason(desk.ask(null, "fi", ada)).reason()).isEqualTo(Reason.NO_SURVEY);
    }

    @Test // P2
    void reachesNobodyByMailOrByALinkThatNobodyOpened() {
        desk.scene().nps();

        assertThat(reason(on(Channel.EMAIL)).reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(reason(on(Channel.LINK)).reason()).isEqualTo(Reason.NO_SURVEY);
    }

    @Test
    void namesEverythingThatIsWrongWithARequestAtOnceAndRepeatsNothing() {
        AskOutcome outcome = desk.services()
                .inviting()
                .ask(new AskForInvitation("Canary!", "canary", "Canary!", Channel.IN_APP_WEB, "canary", null, null));

        assertThat(outcome).isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.violations())
                    .extracting(Violation::where)
                    .containsExactlyInAnyOrder("controller", "productKey", "survey", "language");
            assertThat(malformed.violations().toString()).doesNotContainIgnoringCase("canary");
        });
    }

    private AskOutcome on(Channel channel) {
        return desk.services()
                .inviting()
                .ask(new AskForInvitation(
                        desk.controller(), desk.scene().product().key().value(), null, channel, "en", ada, null));
    }

    private static NotEligible reason(AskOutcome outcome) {
        if (outcome instanceof NotInvited no) {
            return no.because();
        }
        throw new AssertionError("somebody was invited: " + outcome.getClass().getSimpleName());
    }
}
