package org.inspraak.answering;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Where answers are kept. Each keeping is one transaction with everything that must be true together, and returned means
 * durable. The invitation is the idempotency key: kept once, however often and from however many threads it is sent.
 */
@SecondaryPort
public interface Intake {

    /** The invitation with what a decision about it rests on, all read at one moment. */
    Optional<Pending> find(ControllerId controller, InvitationId invitation);

    /**
     * Keeps the response with its details, the scored invitation and the new standing, counts it in the live tally, and
     * moves the publication on, all or nothing.
     *
     * <p>Where the invitation has its score already: {@code ALREADY_KEPT} when the stored fingerprint is this one's,
     * {@code TAKEN} when it is another; and nothing is written. Stale when the stored standing or survey is of another
     * version than the decision rests on, or the invitation moved otherwise.
     */
    Keeping keep(ScoredResponse response);

    /** Keeps the comment with its response and the commented invitation; otherwise as {@link #keep(ScoredResponse)}. */
    Keeping keep(CommentedResponse response);

    /** What became of an answer to be kept. */
    enum Keeping {
        KEPT,
        ALREADY_KEPT,
        TAKEN,
        STALE
    }
}
