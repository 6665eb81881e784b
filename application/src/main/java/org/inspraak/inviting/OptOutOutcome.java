package org.inspraak.inviting;

import java.util.List;
import java.util.function.Function;
import org.inspraak.validation.Violation;

/** What comes of a person's choice about surveys. */
public sealed interface OptOutOutcome {

    /** It holds from now on. */
    record Chosen() implements OptOutOutcome {}

    /** A choice is taken back only by a person whom the host signs for: otherwise anybody could take back somebody else's. */
    record SignedIdentityNeeded() implements OptOutOutcome {}

    /** There is no such invitation at this controller, or no such controller. */
    record Unknown() implements OptOutOutcome {}

    /** Not a well-formed request. */
    record Malformed(List<Violation> violations) implements OptOutOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(
            Function<Chosen, T> chosen,
            Function<SignedIdentityNeeded, T> signedIdentityNeeded,
            Function<Unknown, T> unknown,
            Function<Malformed, T> malformed) {
        if (this instanceof Chosen outcome) {
            return chosen.apply(outcome);
        }
        if (this instanceof SignedIdentityNeeded outcome) {
            return signedIdentityNeeded.apply(outcome);
        }
        return this instanceof Unknown outcome ? unknown.apply(outcome) : malformed.apply((Malformed) this);
    }
}
