package org.inspraak.inviting;

import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Invitations and the standing of the people they are for. Every writing call is one transaction, and returned means
 * durable. It never holds a detail about a person (P7).
 */
@SecondaryPort
public interface Invitations {

    /** The standing of the subject with one of these keys; empty when the controller never met the person. */
    Optional<Standing> standing(ControllerId controller, List<SubjectKey> keys);

    /** The invitation with what a decision about it rests on; empty when the controller has none of that id. */
    Optional<Asked> find(ControllerId controller, InvitationId invitation);

    /**
     * Keeps the invitation, the new standing and the keys, and counts the invitation as shown, all or nothing.
     *
     * <p>Stale when the stored standing or survey is of another version than the decision rests on, or when one of the
     * keys belongs to another subject by now.
     */
    Giving give(NewInvitation invitation);

    /** Keeps the declined invitation and the new standing; stale as in {@link #give}, or when the invitation moved. */
    Written decline(Declination declination);

    /** Keeps the new standing, the keys and the declined invitation, if any; stale as in {@link #decline}. */
    Written choose(Choice choice);

    /** What became of an invitation to be given. */
    enum Giving {
        GIVEN,
        /** An invitation of that id is there already, and nothing was changed. */
        ALREADY_GIVEN,
        /** What the decision rests on has changed; nothing was written. */
        STALE,
        /** The survey has given all it gives in a day; nothing was written. */
        DAILY_CAP_REACHED
    }

    /** What became of a write. */
    enum Written {
        WRITTEN,
        /** What the decision rests on has changed; nothing was written. */
        STALE
    }
}
