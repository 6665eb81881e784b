package org.inspraak.designing;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inspraak.survey.Obstacle;
import org.inspraak.validation.Violation;

/** What comes of an operator's step. */
public sealed interface DesignOutcome<T> {

    /** Done, and durable. */
    record Done<T>(T result) implements DesignOutcome<T> {}

    /** Not a well-formed request. */
    record Malformed<T>(List<Violation> violations) implements DesignOutcome<T> {}

    /** Something that the request names does not exist at this controller. */
    record Unknown<T>(Missing missing) implements DesignOutcome<T> {}

    /** Something else stands there already, and does not change. */
    record Taken<T>(Immutable immutable) implements DesignOutcome<T> {}

    /** The survey does not move, for all of these reasons. */
    record Blocked<T>(Set<Obstacle> obstacles) implements DesignOutcome<T> {}

    /** What does not exist. */
    enum Missing {
        CONTROLLER,
        PRODUCT,
        SURVEY
    }

    /** What does not change. */
    enum Immutable {
        NOTICE_VERSION,
        ASSESSMENT,
        LINK
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <R> R map(
            Function<Done<T>, R> done,
            Function<Malformed<T>, R> malformed,
            Function<Unknown<T>, R> unknown,
            Function<Taken<T>, R> taken,
            Function<Blocked<T>, R> blocked) {
        if (this instanceof Done<T> outcome) {
            return done.apply(outcome);
        }
        if (this instanceof Malformed<T> outcome) {
            return malformed.apply(outcome);
        }
        if (this instanceof Unknown<T> outcome) {
            return unknown.apply(outcome);
        }
        return this instanceof Taken<T> outcome ? taken.apply(outcome) : blocked.apply((Blocked<T>) this);
    }
}
