package org.inspraak.validation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the values of a request into the domain's own, and gathers everything that is wrong before it answers. */
public final class Reading {

    private final List<Violation> violations;

    Reading(List<Violation> violations) {
        this.violations = new ArrayList<>(violations);
    }

    /**
     * Reads one value. What the domain refuses becomes a violation in the domain's own words. A value that the constraints
     * already complained of is not read, so that nothing is said twice.
     */
    public <T> Optional<T> read(String where, Supplier<T> value) {
        return complainsOf(where) ? Optional.empty() : attempt(where, value);
    }

    /** Puts values together that were read before; empty when one of them could not be read, or they do not go together. */
    public <T> Optional<T> compose(String where, Supplier<T> value) {
        return isMalformed() ? Optional.empty() : attempt(where, value);
    }

    public boolean isMalformed() {
        return !violations.isEmpty();
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    private <T> Optional<T> attempt(String where, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (DateTimeException refused) {
            // Its message repeats what was written.
            violations.add(new Violation(where, "must be an existing day, period or time zone, as ISO 8601 writes it"));
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            violations.add(new Violation(where, withoutTheValue(String.valueOf(refused.getMessage()))));
            return Optional.empty();
        }
    }

    /** A value names what offended it after "was", which is for programmers; here it may be a person's own words. */
    private static String withoutTheValue(String message) {
        int was = message.indexOf(", was ");
        return was < 0 ? message : message.substring(0, was);
    }

    private boolean complainsOf(String where) {
        return violations.stream()
                .map(Violation::where)
                .anyMatch(path -> path.equals(where) || path.startsWith(where + ".") || path.startsWith(where + "["));
    }
}
