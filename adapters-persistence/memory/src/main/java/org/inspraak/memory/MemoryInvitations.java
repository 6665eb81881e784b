package org.inspraak.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Choice;
import org.inspraak.inviting.Declination;
import org.inspraak.inviting.Invitations;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The invitations on the shelves, and the standing of the people they are for. */
@SecondaryAdapter
final class MemoryInvitations implements Invitations {

    private final Shelves shelves;

    MemoryInvitations(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<Standing> standing(ControllerId controller, List<SubjectKey> keys) {
        return shelves.look(
                controller,
                shelf -> keys.stream()
                        .map(shelf.subjects::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(shelf.standings::get));
    }

    @Override
    public Optional<Asked> find(ControllerId controller, InvitationId invitation) {
        return shelves.look(
                controller,
                shelf -> Optional.ofNullable(shelf.invitations.get(invitation))
                        .map(found -> new Asked(found, shelf.fieldedOf(found), shelf.standingOf(found))));
    }

    @Override
    public Giving give(NewInvitation given) {
        Invitation invitation = given.invitation();
        return shelves.write(invitation.controller(), shelf -> {
            if (shelf.invitations.containsKey(invitation.id())) {
                return Giving.ALREADY_GIVEN;
            }
            if (!shelf.isCurrent(given.permit(), given.fielded())
                    || !shelf.areFreeFor(invitation.subject(), given.keys())) {
                return Giving.STALE;
            }
            Counts counts = shelf.countsOf(given.fielded().survey());
            if (given.dailyCap().isPresent()
                    && counts.shownOn(given.day()) >= given.dailyCap().getAsInt()) {
                return Giving.DAILY_CAP_REACHED;
            }
            shelf.invitations.put(invitation.id(), invitation);
            shelf.remember(given.standing(), given.keys());
            counts.show(given.day());
            return Giving.GIVEN;
        });
    }

    @Override
    public Written decline(Declination declination) {
        Invitation declined = declination.invitation();
        return shelves.write(declined.controller(), shelf -> {
            if (!shelf.isStandingOf(declination.permit()) || !isStillShown(declined, shelf)) {
                return Written.STALE;
            }
            shelf.invitations.put(declined.id(), declined);
            shelf.remember(declination.standing(), List.of());
            return Written.WRITTEN;
        });
    }

    @Override
    public Written choose(Choice choice) {
        return shelves.write(choice.permit().controller(), shelf -> {
            boolean stale = !shelf.isStandingOf(choice.permit())
                    || !shelf.areFreeFor(choice.standing().subject(), choice.keys())
                    || choice.declined()
                            .filter(declined -> !isStillShown(declined, shelf))
                            .isPresent();
            if (stale) {
                return Written.STALE;
            }
            choice.declined().ifPresent(declined -> shelf.invitations.put(declined.id(), declined));
            shelf.remember(choice.standing(), choice.keys());
            return Written.WRITTEN;
        });
    }

    private static boolean isStillShown(Invitation declined, Shelf shelf) {
        return Optional.ofNullable(shelf.invitations.get(declined.id()))
                .filter(stored -> stored.state() == InvitationState.SHOWN)
                .isPresent();
    }
}
