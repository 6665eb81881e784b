package org.inspraak.inviting;

import java.util.function.Function;
import org.inspraak.survey.FieldedSurvey;

/** What a survey link leads to. */
public sealed interface OpenOutcome {

    /** A survey that can be answered. */
    record Open(FieldedSurvey fielded) implements OpenOutcome {}

    /** Nothing: no such link, or one that was revoked. */
    record Unknown() implements OpenOutcome {}

    /** A survey that asks nobody new, by link or at all. */
    record Closed() implements OpenOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Open, T> open, Function<Unknown, T> unknown, Function<Closed, T> closed) {
        if (this instanceof Open outcome) {
            return open.apply(outcome);
        }
        return this instanceof Unknown outcome ? unknown.apply(outcome) : closed.apply((Closed) this);
    }
}
