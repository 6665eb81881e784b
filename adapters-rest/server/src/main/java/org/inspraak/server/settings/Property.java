package org.inspraak.server.settings;

import java.util.Locale;

/** A property of the configuration, by its full name. */
public record Property(String name) {

    /** The environment variable that sets the same. */
    public String variable() {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name + " (" + variable() + ")";
    }
}
