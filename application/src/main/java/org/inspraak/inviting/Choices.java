package org.inspraak.inviting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Invitations.Written;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.SubjectId;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.token.TokenSource;

/** Takes people's choices about surveys. It answers nothing where what it decided on has changed meanwhile. */
final class Choices {

    private final Invitations invitations;
    private final SubjectKeys keys;
    private final TokenSource tokens;

    Choices(Invitations invitations, SubjectKeys keys, TokenSource tokens) {
        this.invitations = invitations;
        this.keys = keys;
        this.tokens = tokens;
    }

    /** On an invitation: whoever holds it is the person. A choice against surveys also refuses the one that is shown. */
    Optional<OptOutOutcome> on(Asked asked, OptOutChoice choice, Instant at) {
        boolean refuses =
                choice != OptOutChoice.SURVEYS_ARE_FINE && asked.invitation().state() == InvitationState.SHOWN;
        Optional<Invitation> declined = refuses
                ? asked.invitation().decline().map(moved -> Optional.of(moved.invitation()), stays -> Optional.empty())
                : Optional.empty();
        return choose(
                asked.fielded().controller(),
                asked.standing(),
                choice,
                asked.invitation().assurance(),
                List.of(),
                declined,
                at);
    }

    /** Of somebody whom the host identifies, met before or not. */
    Optional<OptOutOutcome> of(Controller controller, Identity identity, OptOutChoice choice, Instant at) {
        List<SubjectKey> subjectKeys = keys.of(controller.id()).keysOf(identity.identifier());
        Standing standing = invitations
                .standing(controller.id(), subjectKeys)
                .orElseGet(() -> Standing.fresh(SubjectId.from(tokens)));
        return choose(
                controller, standing, choice, identity.assurance(), KeyRing.toWrite(subjectKeys), Optional.empty(), at);
    }

    private Optional<OptOutOutcome> choose(
            Controller controller,
            Standing standing,
            OptOutChoice choice,
            IdentityAssurance assurance,
            List<SubjectKey> subjectKeys,
            Optional<Invitation> declined,
            Instant at) {
        if (!standing.mayChoose(choice, assurance)) {
            return Optional.of(new OptOutOutcome.SignedIdentityNeeded());
        }
        Permit permit = ProcessingGate.honouring(controller.id(), standing, at);
        Standing next = standing.chose(choice, controller.throttle(), at);
        return invitations.choose(new Choice(permit, next, subjectKeys, declined)) == Written.WRITTEN
                ? Optional.of(new OptOutOutcome.Chosen())
                : Optional.empty();
    }
}
