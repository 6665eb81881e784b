package org.inspraak.inviting;

import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.standing.Standing;

/** A refusal, ready to be remembered: the invitation as declined, and when the person may be asked again. */
public record Declination(Permit permit, Invitation invitation, Standing standing) {

    /** @throws IllegalArgumentException when the permit is for somebody or something else */
    public Declination {
        permit.to(Act.PROTECT, Purpose.THROTTLE).of(invitation.controller(), invitation.subject());
        permit.of(invitation.controller(), standing.subject());
    }
}
