package org.inspraak.memory;

import java.util.Optional;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.Intake;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.response.Fingerprint;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.Nullable;

/** The answers on the shelves. */
@SecondaryAdapter
final class MemoryIntake implements Intake {

    private final Shelves shelves;

    MemoryIntake(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<Pending> find(ControllerId controller, InvitationId invitation) {
        return shelves.look(
                controller,
                shelf -> Optional.ofNullable(shelf.invitations.get(invitation)).map(found -> pending(found, shelf)));
    }

    @Override
    public Keeping keep(ScoredResponse scored) {
        Invitation invitation = scored.invitation();
        return shelves.write(invitation.controller(), shelf -> {
            KeptResponse stored = shelf.responses.get(invitation.id());
            if (stored != null) {
                return repeated(
                        stored.response().fingerprint(), scored.response().fingerprint());
            }
            if (!shelf.isCurrent(scored.permit(), scored.fielded())
                    || !isIn(InvitationState.SHOWN, shelf.invitations.get(invitation.id()))) {
                return Keeping.STALE;
            }
            Counts counts = shelf.countsOf(scored.fielded().survey());
            shelf.responses.put(
                    invitation.id(), new KeptResponse(invitation.survey(), scored.response(), Optional.empty()));
            shelf.invitations.put(invitation.id(), invitation);
            shelf.standings.put(scored.standing().subject(), scored.standing());
            counts.count(scored.cell());
            counts.publish(scored.published(counts.publication(), counts::tally));
            return Keeping.KEPT;
        });
    }

    @Override
    public Keeping keep(CommentedResponse commented) {
        Invitation invitation = commented.invitation();
        return shelves.write(invitation.controller(), shelf -> {
            KeptResponse stored = shelf.responses.get(invitation.id());
            if (stored != null && stored.comment().isPresent()) {
                return repeated(stored.fingerprintOfComment().orElseThrow(), commented.fingerprint());
            }
            if (stored == null
                    || !shelf.isCurrent(commented.permit(), commented.fielded())
                    || !isIn(InvitationState.SCORED, shelf.invitations.get(invitation.id()))) {
                return Keeping.STALE;
            }
            shelf.responses.put(invitation.id(), stored.with(commented.comment()));
            shelf.invitations.put(invitation.id(), invitation);
            return Keeping.KEPT;
        });
    }

    private static Pending pending(Invitation invitation, Shelf shelf) {
        Optional<KeptResponse> response = Optional.ofNullable(shelf.responses.get(invitation.id()));
        return new Pending(
                invitation,
                shelf.fieldedOf(invitation),
                shelf.standingOf(invitation),
                shelf.keysOf(invitation.subject()),
                response.map(kept -> kept.response().fingerprint()),
                response.flatMap(KeptResponse::fingerprintOfComment),
                response.map(kept -> kept.response().lifetime()));
    }

    private static Keeping repeated(Fingerprint stored, Fingerprint sent) {
        return stored.equals(sent) ? Keeping.ALREADY_KEPT : Keeping.TAKEN;
    }

    private static boolean isIn(InvitationState state, @Nullable Invitation stored) {
        return stored != null && stored.state() == state;
    }
}
