package org.inspraak.survey;

import java.util.Set;
import java.util.function.Function;

/** What comes of moving a survey to its next status. */
public sealed interface Step {

    /** It moved. */
    record Taken(Survey survey) implements Step {}

    /** It stays where it is, for all of these reasons. */
    record Blocked(Set<Obstacle> obstacles) implements Step {
        public Blocked {
            obstacles = Set.copyOf(obstacles);
        }
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Taken, T> taken, Function<Blocked, T> blocked) {
        return this instanceof Taken done ? taken.apply(done) : blocked.apply((Blocked) this);
    }
}
