package org.inspraak.inviting;

import jakarta.validation.constraints.NotNull;

/** Somebody opened a survey link. */
public record OpenLink(@NotNull String controller, @NotNull String token) {

    /** Without the token. */
    @Override
    public String toString() {
        return "OpenLink[" + controller + "]";
    }
}
