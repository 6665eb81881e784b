package org.inspraak.inviting;

import java.util.List;
import java.util.Optional;
import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;

/**
 * A person's choice about surveys, ready to be remembered.
 *
 * @param standing the person's standing from now on
 * @param keys the keys to find the person under from now on; none when the choice is made on an invitation
 * @param declined the invitation on which it was made, where the choice also refuses it
 */
public record Choice(Permit permit, Standing standing, List<SubjectKey> keys, Optional<Invitation> declined) {

    /** @throws IllegalArgumentException when the permit is for somebody or something else */
    public Choice {
        permit.to(Act.PROTECT, Purpose.FULFIL_RIGHTS).of(permit.controller(), standing.subject());
        declined.ifPresent(invitation -> permit.of(invitation.controller(), invitation.subject()));
        keys = List.copyOf(keys);
    }
}
