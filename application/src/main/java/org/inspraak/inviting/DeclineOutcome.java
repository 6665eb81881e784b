package org.inspraak.inviting;

import java.util.List;
import java.util.function.Function;
import org.inspraak.validation.Violation;

/** What comes of a refusal. */
public sealed interface DeclineOutcome {

    /** Refused, now or before: nothing but the pause is remembered. */
    record Declined() implements DeclineOutcome {}

    /** Too late to refuse: the survey has been answered. */
    record AlreadyAnswered() implements DeclineOutcome {}

    /** There is no such invitation at this controller. */
    record Unknown() implements DeclineOutcome {}

    /** Not a well-formed request. */
    record Malformed(List<Violation> violations) implements DeclineOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(
            Function<Declined, T> declined,
            Function<AlreadyAnswered, T> alreadyAnswered,
            Function<Unknown, T> unknown,
            Function<Malformed, T> malformed) {
        if (this instanceof Declined outcome) {
            return declined.apply(outcome);
        }
        if (this instanceof AlreadyAnswered outcome) {
            return alreadyAnswered.apply(outcome);
        }
        return this instanceof Unknown outcome ? unknown.apply(outcome) : malformed.apply((Malformed) this);
    }
}
