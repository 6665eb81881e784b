package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Choice;
import org.inspraak.inviting.Declination;
import org.inspraak.inviting.Invitations;
import org.inspraak.inviting.Invitations.Written;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Pause;
import org.inspraak.standing.PauseReason;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;

/** Declining and opting out: kept at once, and nothing is kept of them but when not to ask (P5, P34). */
public abstract class RefusalsContract extends PortContract {

    @Test
    void keepsTheDeclinedInvitationAndTheNewStanding() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Declination declination = scene.decisions().toDecline(scene.found(scene.asked(nps, Person.ADA)));

        assertThat(invitations(scene).decline(declination)).isEqualTo(Written.WRITTEN);

        assertThat(scene.found(declination.invitation()))
                .isEqualTo(new Asked(declination.invitation(), nps, declination.standing()));
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).contains(declination.standing());
    }

    @Test // P5, P7
    void leavesNothingOfADeclineButPauses() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation invitation = scene.asked(nps, Person.ADA);
        invitations(scene).decline(scene.decisions().toDecline(scene.found(invitation)));

        Standing left = scene.found(invitation).standing();

        assertThat(left.pauses())
                .extracting(Pause::reason)
                .containsExactlyInAnyOrder(
                        PauseReason.ASKED_RECENTLY, PauseReason.ASKED_FOR_THIS_SURVEY, PauseReason.DECLINED_RECENTLY);
        assertThat(left.hasObjected()).isFalse();
        assertThat(scene.pending(invitation).score()).isEmpty();
        assertThat(Reports.answers(scene, nps)).isEmpty();
        assertThat(Reports.live(scene, nps).total()).isZero();
    }

    @Test // case 10
    void writesNoDeclineWhenTheStandingChangedMeanwhile() {
        Scene scene = scene();
        Invitation invitation = scene.asked(scene.nps(), Person.ADA);
        Declination late = scene.decisions().toDecline(scene.found(invitation));
        Standing objected = choose(scene, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(invitations(scene).decline(late)).isEqualTo(Written.STALE);

        assertThat(scene.found(invitation).invitation().state()).isEqualTo(InvitationState.SHOWN);
        assertThat(scene.found(invitation).standing()).isEqualTo(objected);
    }

    @Test
    void writesNoDeclineWhenTheInvitationMovedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation shown = scene.asked(nps, Person.ADA);
        scene.kept(scene.decisions().toKeep(scene.pending(shown), 9, Person.ADA.details()));
        Asked scored = scene.found(shown);
        Declination late = scene.decisions().toDecline(new Asked(shown, nps, scored.standing()));

        assertThat(invitations(scene).decline(late)).isEqualTo(Written.STALE);

        assertThat(scene.found(shown)).isEqualTo(scored);
    }

    @Test // P34
    void remembersAnObjectionOfSomebodyWhoWasNeverAsked() {
        Scene scene = scene();

        Standing objected = choose(scene, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(objected.hasObjected()).isTrue();
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).contains(objected);
    }

    @Test
    void remembersTheInstantOfAnObjectionToTheMillisecond() {
        Scene scene = scene();
        scene.clock().pass(Duration.ofMillis(123));

        choose(scene, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(standing(scene, Person.ADA).objectedAt()).contains(Lawful.MONDAY.plusMillis(123));
    }

    @Test
    void keepsAChoiceMadeOnAnInvitationWithItsDecline() {
        Scene scene = scene();
        Invitation invitation = scene.asked(scene.nps(), Person.ADA);
        Choice choice = scene.decisions().toChoose(OptOutChoice.NOT_FOR_A_WHILE, scene.found(invitation));

        assertThat(invitations(scene).choose(choice)).isEqualTo(Written.WRITTEN);

        assertThat(scene.found(invitation).invitation().state()).isEqualTo(InvitationState.DECLINED);
        assertThat(standing(scene, Person.ADA)).isEqualTo(choice.standing());
    }

    @Test
    void writesNoChoiceWhenTheStandingChangedMeanwhile() {
        Scene scene = scene();
        Invitation invitation = scene.asked(scene.nps(), Person.ADA);
        Choice late = scene.decisions().toChoose(OptOutChoice.NOT_FOR_A_WHILE, scene.found(invitation));
        Standing objected = choose(scene, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(invitations(scene).choose(late)).isEqualTo(Written.STALE);

        assertThat(standing(scene, Person.ADA)).isEqualTo(objected);
        assertThat(scene.found(invitation).invitation().state()).isEqualTo(InvitationState.SHOWN);
    }

    @Test
    void writesNoChoiceWhenTheInvitationMovedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation shown = scene.asked(nps, Person.ADA);
        scene.kept(scene.decisions().toKeep(scene.pending(shown), 3, Person.ADA.details()));
        Asked scored = scene.found(shown);
        Choice late = scene.decisions().toChoose(OptOutChoice.NEVER_AGAIN, new Asked(shown, nps, scored.standing()));

        assertThat(invitations(scene).choose(late)).isEqualTo(Written.STALE);

        assertThat(scene.found(shown)).isEqualTo(scored);
    }

    @Test
    void writesNoChoiceUnderAKeyThatBelongsToAnotherSubjectByNow() {
        Scene scene = scene();
        Choice late = scene.decisions()
                .toChoose(
                        OptOutChoice.NOT_FOR_A_WHILE,
                        scene.controller(),
                        scene.stranger(),
                        Person.ADA.keysWithANewSecret());
        Standing objected = choose(scene, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(invitations(scene).choose(late)).isEqualTo(Written.STALE);

        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keysWithANewSecret()))
                .contains(objected);
    }

    @Test
    void losesNoneOfTwoChoicesMadeAtOnce() {
        Scene scene = scene();
        Invitation invitation = scene.asked(scene.nps(), Person.ADA);
        Asked asked = scene.found(invitation);

        var outcomes = AtOnce.inThreads(
                2,
                number -> invitations(scene)
                        .choose(scene.decisions()
                                .toChoose(
                                        number == 0 ? OptOutChoice.NEVER_AGAIN : OptOutChoice.NOT_FOR_A_WHILE, asked)));

        assertThat(outcomes).containsExactlyInAnyOrder(Written.WRITTEN, Written.STALE);
        assertThat(standing(scene, Person.ADA).version())
                .isEqualTo(asked.standing().version() + 1);
    }

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        Invitation atOne = one.asked(one.nps(), Person.ADA);
        Invitation atOther = other.asked(other.nps(), Person.ADA);
        Standing before = standing(other, Person.ADA);

        invitations(one).decline(one.decisions().toDecline(one.found(atOne)));
        choose(one, OptOutChoice.NEVER_AGAIN, Person.ADA);

        assertThat(standing(other, Person.ADA)).isEqualTo(before);
        assertThat(other.found(atOther).invitation()).isEqualTo(atOther);
    }

    private static Standing choose(Scene scene, OptOutChoice choice, Person person) {
        Optional<Standing> known = invitations(scene).standing(scene.id(), person.keys());
        Choice made =
                scene.decisions().toChoose(choice, scene.controller(), known.orElseGet(scene::stranger), person.keys());
        assertThat(invitations(scene).choose(made)).isEqualTo(Written.WRITTEN);
        return made.standing();
    }

    private static Standing standing(Scene scene, Person person) {
        return invitations(scene).standing(scene.id(), person.keys()).orElseThrow();
    }

    private static Invitations invitations(Scene scene) {
        return scene.adapter().invitations();
    }
}
