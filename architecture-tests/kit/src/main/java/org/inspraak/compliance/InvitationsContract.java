package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Invitations;
import org.inspraak.inviting.Invitations.Giving;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** Giving invitations: all or nothing, on what the decision rested on, and never more than a day allows (P12). */
public abstract class InvitationsContract extends PortContract {

    @Test
    void keepsTheInvitationTheStandingAndTheKeys() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        NewInvitation invitation = scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keys());

        assertThat(invitations(scene).give(invitation)).isEqualTo(Giving.GIVEN);

        assertThat(invitations(scene).find(scene.id(), invitation.invitation().id()))
                .contains(new Asked(invitation.invitation(), nps, invitation.standing()));
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).contains(invitation.standing());
        assertThat(scene.pending(invitation.invitation()).keys())
                .containsExactlyInAnyOrderElementsOf(Person.ADA.keys());
    }

    @Test
    void countsEveryInvitationAsShown() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        scene.asked(nps, Person.ADA);
        scene.clock().pass(Duration.ofDays(2));
        scene.asked(nps);

        assertThat(shown(scene, nps)).isEqualTo(2);
        assertThat(shown(scene, ces)).isZero();
    }

    @Test // P7
    void keepsNothingOfAnAnswerWhenASurveyIsShown() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Invitation invitation = scene.asked(nps, Person.ADA);

        assertThat(scene.pending(invitation).score()).isEmpty();
        assertThat(scene.pending(invitation).comment()).isEmpty();
        assertThat(Reports.answers(scene, nps)).isEmpty();
        assertThat(Reports.live(scene, nps).total()).isZero();
    }

    @Test
    void knowsNobodyWhomTheControllerNeverMet() {
        Scene scene = scene();
        scene.asked(scene.nps(), Person.ADA);

        assertThat(invitations(scene).standing(scene.id(), Person.BOB.keys())).isEmpty();
        assertThat(invitations(scene).standing(scene.id(), List.of())).isEmpty();
        assertThat(invitations(scene).standing(new ControllerId("nobody"), Person.ADA.keys()))
                .isEmpty();
        assertThat(invitations(scene).find(scene.id(), InvitationId.from(scene.tokens())))
                .isEmpty();
    }

    @Test
    void givesAnIdOnceAndChangesNothingTheSecondTime() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        NewInvitation first = scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keys());
        scene.given(first);
        InvitationId id = first.invitation().id();
        NewInvitation otherOfTheSameId =
                scene.decisions().toInvite(id, Channel.LINK, nps, scene.stranger(), Person.BOB.keys());

        assertThat(invitations(scene).give(first)).isEqualTo(Giving.ALREADY_GIVEN);
        assertThat(invitations(scene).give(otherOfTheSameId)).isEqualTo(Giving.ALREADY_GIVEN);

        assertThat(invitations(scene).find(scene.id(), id))
                .contains(new Asked(first.invitation(), nps, first.standing()));
        assertThat(invitations(scene).standing(scene.id(), Person.BOB.keys())).isEmpty();
        assertThat(shown(scene, nps)).isEqualTo(1);
    }

    @Test // case 10
    void writesNothingWhenTheStandingChangedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        Standing stranger = scene.stranger();
        NewInvitation first = scene.decisions().toInvite(nps, stranger, Person.ADA.keys());
        NewInvitation second = scene.decisions().toInvite(ces, stranger, Person.ADA.keys());
        scene.given(first);

        assertThat(invitations(scene).give(second)).isEqualTo(Giving.STALE);

        assertNothingWritten(scene, second);
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).contains(first.standing());
    }

    @Test
    void writesNothingWhenTheSurveyChangedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        NewInvitation invitation = scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keys());
        scene.moved(nps.survey().pause());

        assertThat(invitations(scene).give(invitation)).isEqualTo(Giving.STALE);

        assertNothingWritten(scene, invitation);
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).isEmpty();
    }

    @Test
    void writesNothingWhenAKeyBelongsToAnotherSubjectByNow() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        NewInvitation early = scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keys());
        NewInvitation late = scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keysWithANewSecret());
        scene.given(early);

        assertThat(invitations(scene).give(late)).isEqualTo(Giving.STALE);

        assertNothingWritten(scene, late);
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keysWithANewSecret()))
                .contains(early.standing());
    }

    @Test
    void findsAPersonUnderANewSecretOnceItWasWritten() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        scene.asked(nps, Person.ADA);
        scene.clock().pass(Duration.ofDays(60));
        Standing known = invitations(scene)
                .standing(scene.id(), Person.ADA.keysWithANewSecret())
                .orElseThrow();

        scene.given(scene.decisions().toInvite(nps, known, Person.ADA.keysWithANewSecret()));

        var newestAlone = Person.ADA.keysWithANewSecret().subList(0, 1);
        assertThat(invitations(scene).standing(scene.id(), newestAlone).map(Standing::subject))
                .contains(known.subject());
    }

    @Test
    void asksOnePersonOnceHoweverManyPagesAreOpen() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();

        var outcomes = AtOnce.inThreads(
                10,
                number ->
                        invitations(scene).give(scene.decisions().toInvite(nps, scene.stranger(), Person.ADA.keys())));

        assertThat(outcomes).containsOnlyOnce(Giving.GIVEN).containsOnly(Giving.GIVEN, Giving.STALE);
        assertThat(shown(scene, nps)).isEqualTo(1);
    }

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        Invitation atOne = one.asked(ofOne, Person.ADA);

        assertThat(invitations(one).find(other.id(), atOne.id())).isEmpty();
        assertThat(invitations(one).standing(other.id(), Person.ADA.keys())).isEmpty();

        Invitation atOther = other.asked(ofOther, Person.ADA);
        assertThat(atOther.id()).isEqualTo(atOne.id());
        assertThat(atOther.subject()).isEqualTo(atOne.subject());
        assertThat(invitations(one).find(other.id(), atOther.id()).map(Asked::invitation))
                .contains(atOther);
        assertThat(invitations(one).find(one.id(), atOne.id()).map(Asked::invitation))
                .contains(atOne);
        assertThat(shown(one, ofOne)).isEqualTo(1);
        assertThat(shown(other, ofOther)).isEqualTo(1);
    }

    private static void assertNothingWritten(Scene scene, NewInvitation refused) {
        assertThat(invitations(scene).find(scene.id(), refused.invitation().id()))
                .isEqualTo(Optional.empty());
    }

    private static long shown(Scene scene, FieldedSurvey fielded) {
        return Reports.counted(scene, fielded).shown();
    }

    private static Invitations invitations(Scene scene) {
        return scene.adapter().invitations();
    }
}
