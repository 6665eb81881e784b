package org.inspraak.processing;

import java.util.Set;
import java.util.function.Function;

/** What the gate says to a use of personal data. */
public sealed interface Decision {

    /** It may happen. */
    record Permitted(Permit permit) implements Decision {}

    /** It may not, for all of these reasons. */
    record Refused(Set<Refusal> refusals) implements Decision {
        public Refused {
            refusals = Set.copyOf(refusals);
        }
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Permitted, T> permitted, Function<Refused, T> refused) {
        return this instanceof Permitted yes ? permitted.apply(yes) : refused.apply((Refused) this);
    }
}
