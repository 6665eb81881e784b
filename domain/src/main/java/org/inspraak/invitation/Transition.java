package org.inspraak.invitation;

import java.util.function.Function;

/** What comes of moving an invitation on. */
public sealed interface Transition {

    /** It moved. */
    record Moved(Invitation invitation) implements Transition {}

    /** It stays as it was. */
    record Stays(Reason reason) implements Transition {}

    /** Why an invitation does not move. */
    enum Reason {
        /** It was declined. */
        DECLINED,
        /** It has its score. */
        SCORED,
        /** It has its comment. */
        COMMENTED,
        /** It has no score yet, and a comment never comes first (P3, P4). */
        NOT_SCORED,
        /** Its time is over. */
        EXPIRED
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Moved, T> moved, Function<Stays, T> stays) {
        return this instanceof Moved done ? moved.apply(done) : stays.apply((Stays) this);
    }
}
