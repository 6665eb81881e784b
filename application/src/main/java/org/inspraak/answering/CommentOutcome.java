package org.inspraak.answering;

import java.util.List;
import java.util.function.Function;
import org.inspraak.validation.Violation;

/** What comes of a comment. */
public sealed interface CommentOutcome {

    /** Kept, now or before, and durable. */
    record Kept() implements CommentOutcome {}

    /** Not taken, and nothing of it is kept. */
    record Refused(Refusal reason, List<String> particulars) implements CommentOutcome {}

    /** There is no such invitation at this controller. */
    record Unknown() implements CommentOutcome {}

    /** Not a well-formed request. */
    record Malformed(List<Violation> violations) implements CommentOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(
            Function<Kept, T> kept,
            Function<Refused, T> refused,
            Function<Unknown, T> unknown,
            Function<Malformed, T> malformed) {
        if (this instanceof Kept outcome) {
            return kept.apply(outcome);
        }
        if (this instanceof Refused outcome) {
            return refused.apply(outcome);
        }
        return this instanceof Unknown outcome ? unknown.apply(outcome) : malformed.apply((Malformed) this);
    }
}
