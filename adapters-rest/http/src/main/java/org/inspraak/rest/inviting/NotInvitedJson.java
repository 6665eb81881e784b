package org.inspraak.rest.inviting;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;

/** That the person is not asked, why, and when that may change. */
record NotInvitedJson(boolean eligible, Reason reason, Optional<Instant> mayChangeAt) {

    static NotInvitedJson of(NotEligible because) {
        return new NotInvitedJson(false, because.reason(), because.mayChangeAt());
    }
}
