package org.inspraak.processing;

import org.inspraak.retention.Lifetime;
import org.inspraak.standing.Standing;

/**
 * Something personal on its way out of a store, with what the gate must know to open it. Whoever carries it cannot look
 * inside; a store may leave things out beforehand, but only the gate lets anything out.
 */
public final class Sealed<T> {

    private final T content;
    private final Standing standing;
    private final Lifetime lifetime;

    private Sealed(T content, Standing standing, Lifetime lifetime) {
        this.content = content;
        this.standing = standing;
        this.lifetime = lifetime;
    }

    public static <T> Sealed<T> of(T content, Standing standing, Lifetime lifetime) {
        return new Sealed<>(content, standing, lifetime);
    }

    T content() {
        return content;
    }

    Standing standing() {
        return standing;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
