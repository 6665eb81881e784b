package org.inspraak.reporting;

import java.util.List;
import java.util.function.Function;
import org.inspraak.validation.Violation;

/** What an operator gets to see. */
public sealed interface ReportOutcome<T> {

    /** Here it is. */
    record Reported<T>(T report) implements ReportOutcome<T> {}

    /** There is no such thing at this controller, or none that may be read. */
    record Unknown<T>() implements ReportOutcome<T> {}

    /** Not a well-formed request. */
    record Malformed<T>(List<Violation> violations) implements ReportOutcome<T> {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <R> R map(
            Function<Reported<T>, R> reported, Function<Unknown<T>, R> unknown, Function<Malformed<T>, R> malformed) {
        if (this instanceof Reported<T> outcome) {
            return reported.apply(outcome);
        }
        return this instanceof Unknown<T> outcome ? unknown.apply(outcome) : malformed.apply((Malformed<T>) this);
    }
}
