package org.inspraak.answering;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.inspraak.validation.Violation;

/** What comes of a score. */
public sealed interface ScoreOutcome {

    /**
     * Kept, now or before, and durable.
     *
     * @param followUp the question for the reason, in the invitation's language
     * @param commentUntil the first instant at which a comment is too late
     */
    record Kept(String followUp, Instant commentUntil) implements ScoreOutcome {}

    /**
     * Not taken, and nothing of it is kept.
     *
     * @param particulars what it is about, never what was sent
     */
    record Refused(Refusal reason, List<String> particulars) implements ScoreOutcome {}

    /** There is no such invitation at this controller. */
    record Unknown() implements ScoreOutcome {}

    /** Not a well-formed request. */
    record Malformed(List<Violation> violations) implements ScoreOutcome {}

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
