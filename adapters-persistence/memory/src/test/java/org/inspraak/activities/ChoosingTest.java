package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.inspraak.answering.Refusal;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.compliance.Person;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.OptOut;
import org.inspraak.inviting.OptOutOutcome;
import org.inspraak.respondent.Identity;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.validation.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private final Desk desk = new Desk();
    private final Identity ada = Person.ADA.identity();
    private final Identity claimed = Identity.unsigned("ada");

    @BeforeEach
    void aSurveyIsInTheField() {
        desk.scene().nps();
    }

    @Test // P34
    void neverAgainMeansNeverAlsoForSomebodyWhoWasNeverAsked() {
        choose(ada, OptOutChoice.NEVER_AGAIN);
        desk.clock().pass(Duration.ofDays(1000));

        assertThat(reason()).isEqualTo(Reason.OBJECTED);
    }

    @Test
    void notForAWhileEndsByItself() {
        choose(ada, OptOutChoice.NOT_FOR_A_WHILE);

        assertThat(reason()).isEqualTo(Reason.NOT_FOR_A_WHILE);
        desk.clock().pass(Duration.ofDays(180));
        assertThat(desk.ask(ada)).isInstanceOf(AskOutcome.Invited.class);
    }

    @Test
    void aChoiceOnAnInvitationAlsoRefusesIt() {
        InvitationId invitation = desk.invited(ada);

        assertThat(desk.services()
                        .inviting()
                        .optOut(OptOut.on(desk.controller(), invitation.value(), OptOutChoice.NOT_FOR_A_WHILE)))
                .isInstanceOf(OptOutOutcome.Chosen.class);
        assertThat(desk.score(invitation, 9))
                .isEqualTo(new ScoreOutcome.Refused(Refusal.INVITATION_DECLINED, List.of()));
        assertThat(reason()).isEqualTo(Reason.NOT_FOR_A_WHILE);
    }

    @Test
    void surveysAreFineLetsThemComeAgain() {
        choose(ada, OptOutChoice.NEVER_AGAIN);

        assertThat(choose(ada, OptOutChoice.SURVEYS_ARE_FINE)).isInstanceOf(OptOutOutcome.Chosen.class);
        assertThat(desk.ask(ada)).isInstanceOf(AskOutcome.Invited.class);
    }

    @Test // P34
    void nobodyLiftsAnObjectionUnderAMereClaim() {
        choose(claimed, OptOutChoice.NEVER_AGAIN);

        assertThat(choose(claimed, OptOutChoice.SURVEYS_ARE_FINE))
                .isInstanceOf(OptOutOutcome.SignedIdentityNeeded.class);
    }

    @Test // case 12
    void aClaimTouchesNobodyWhomTheHostSignsFor() {
        choose(claimed, OptOutChoice.NEVER_AGAIN);

        assertThat(desk.ask(ada)).isInstanceOf(AskOutcome.Invited.class);
    }

    @Test
    void isOfOnePersonOnly() {
        var both = new OptOut(desk.controller(), desk.invited(ada).value(), ada, OptOutChoice.NEVER_AGAIN);
        var neither = new OptOut(desk.controller(), null, null, OptOutChoice.NEVER_AGAIN);

        for (OptOut request : List.of(both, neither)) {
            assertThat(desk.services().inviting().optOut(request))
                    .isInstanceOfSatisfying(
                            OptOutOutcome.Malformed.class,
                            malformed -> assertThat(malformed.violations())
                                    .extracting(Violation::problem)
                                    .containsExactly("give either an invitation or an identity"));
        }
    }

    private OptOutOutcome choose(Identity identity, OptOutChoice choice) {
        return desk.services().inviting().optOut(OptOut.of(desk.controller(), identity, choice));
    }

    private Reason reason() {
        if (desk.ask(ada) instanceof AskOutcome.NotInvited no) {
            NotEligible because = no.because();
            return because.reason();
        }
        throw new AssertionError("was invited");
    }
}
