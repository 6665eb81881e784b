package org.inspraak.server.settings;

import java.util.List;
import java.util.function.Function;

/** What comes of reading the configuration. */
public sealed interface SettingsOutcome<T> {

    /** Complete and sound. */
    record Usable<T>(T settings) implements SettingsOutcome<T> {}

    /** Not to be run on, for all of these reasons. */
    record Unusable<T>(List<Complaint> complaints) implements SettingsOutcome<T> {
        public Unusable {
            complaints = List.copyOf(complaints);
        }
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <R> R map(Function<T, R> usable, Function<List<Complaint>, R> unusable) {
        return this instanceof Usable<T> yes
                ? usable.apply(yes.settings())
                : unusable.apply(((Unusable<T>) this).complaints());
    }
}
