package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.compliance.Decisions;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.inviting.Choice;
import org.inspraak.inviting.Declination;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.processing.Permit;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;

/** Nothing can be handed to a store on a permit that is for somebody or something else. */
class WritingOnAPermitTest {

    private final Scene scene = new Desk().scene();
    private final Decisions decisions = scene.decisions();
    private final FieldedSurvey nps = scene.nps();
    private final NewInvitation toAda = decisions.toInvite(nps, scene.stranger(), Person.ADA.keys());
    private final NewInvitation toBob = decisions.toInvite(nps, scene.stranger(), Person.BOB.keys());
    private final Pending ada = scene.pending(scene.given(toAda));
    private final Pending bob = scene.pending(scene.given(toBob));
    private final ScoredResponse ofAda = decisions.toKeep(ada, 9, Person.ADA.details());
    private final ScoredResponse ofBob = decisions.toKeep(bob, 3, Person.BOB.details());

    @Test
    void invitesNobodyOnAnothersPermit() {
        refuses(() -> new NewInvitation(toBob.permit(), toAda.invitation(), nps, toBob.standing(), List.of()));
        refuses(() -> new NewInvitation(toBob.permit(), toBob.invitation(), nps, toAda.standing(), List.of()));
        refuses(() -> new NewInvitation(ofBob.permit(), toBob.invitation(), nps, toBob.standing(), List.of()));
    }

    @Test
    void keepsNoAnswerOnAnothersPermit() {
        refuses(() -> new ScoredResponse(ofBob.permit(), ofAda.invitation(), ofAda.response(), nps, ofBob.standing()));
        refuses(() -> new ScoredResponse(ofBob.permit(), ofBob.invitation(), ofBob.response(), nps, ofAda.standing()));
        refuses(() -> new ScoredResponse(ofBob.permit(), ofAda.invitation(), ofBob.response(), nps, ofBob.standing()));
        refuses(() -> new ScoredResponse(toBob.permit(), ofBob.invitation(), ofBob.response(), nps, ofBob.standing()));
    }

    @Test
    void keepsNoCommentOnAnothersPermit() {
        scene.kept(ofAda);
        CommentedResponse commented = decisions.toKeep(scene.pending(ofAda.invitation()), "Because.");

        refuses(() -> new CommentedResponse(ofBob.permit(), commented.invitation(), nps, commented.comment()));
        refuses(() -> new CommentedResponse(toAda.permit(), commented.invitation(), nps, commented.comment()));
    }

    @Test
    void declinesForNobodyOnAnothersPermit() {
        Declination byAda = decisions.toDecline(scene.found(toAda.invitation()));
        Declination byBob = decisions.toDecline(scene.found(toBob.invitation()));

        refuses(() -> new Declination(byBob.permit(), byAda.invitation(), byBob.standing()));
        refuses(() -> new Declination(byBob.permit(), byBob.invitation(), byAda.standing()));
        refuses(() -> new Declination(toAda.permit(), byAda.invitation(), byAda.standing()));
    }

    @Test
    void choosesForNobodyOnAnothersPermit() {
        Choice ofAda = decisions.toChoose(OptOutChoice.NEVER_AGAIN, scene.found(toAda.invitation()));
        Choice ofBob = decisions.toChoose(OptOutChoice.NEVER_AGAIN, scene.found(toBob.invitation()));
        Permit toInvite = toAda.permit();

        refuses(() -> new Choice(ofBob.permit(), ofAda.standing(), List.of(), Optional.empty()));
        refuses(() -> new Choice(ofBob.permit(), ofBob.standing(), List.of(), ofAda.declined()));
        refuses(() -> new Choice(toInvite, ofAda.standing(), List.of(), Optional.empty()));
    }

    private static void refuses(ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }
}
