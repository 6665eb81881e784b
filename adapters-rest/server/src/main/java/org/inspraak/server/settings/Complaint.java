package org.inspraak.server.settings;

/**
 * One thing that is wrong with the configuration. It never repeats a value, which may be a secret.
 *
 * @param problem what is expected there
 */
public record Complaint(Property property, String problem) {

    @Override
    public String toString() {
        return property + " " + problem;
    }
}
