package org.inspraak.processing;

/** What the gate let out of a store, with the permit under which it did. */
public record Opened<T>(T content, Permit permit) {

    /** The permit alone: the content is personal. */
    @Override
    public String toString() {
        return "Opened[" + permit + "]";
    }
}
