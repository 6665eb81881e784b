package org.inspraak.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.inspraak.server.settings.SettingsOutcome.Unusable;
import org.inspraak.server.settings.SettingsOutcome.Usable;

/** Gathers everything that is wrong with a configuration while it is read. */
final class Complaints {

    private final List<Complaint> all = new ArrayList<>();

    void add(String property, String problem) {
        all.add(new Complaint(new Property(property), problem));
    }

    /** Complains when there is no value. */
    Optional<String> required(String property, Optional<String> value, String what) {
        if (value.isEmpty()) {
            add(property, "must be set to " + what);
        }
        return value;
    }

    /** Complains with the rule, never with the value, when it cannot be read. */
    <T> Optional<T> reading(String property, String rule, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            add(property, rule);
            return Optional.empty();
        }
    }

    /** The settings where there is nothing to complain of; they are not even put together otherwise. */
    <T> SettingsOutcome<T> or(Supplier<T> settings) {
        return all.isEmpty() ? new Usable<>(settings.get()) : new Unusable<>(all);
    }
}
