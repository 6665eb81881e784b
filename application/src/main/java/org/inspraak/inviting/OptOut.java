package org.inspraak.inviting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.inspraak.respondent.Identity;
import org.inspraak.standing.OptOutChoice;
import org.jspecify.annotations.Nullable;

/**
 * Somebody chooses how it shall be with surveys: on an invitation, or as a person that the host identifies.
 *
 * @param invitation the invitation on which the choice is made; {@code null} when an identity is given
 * @param identity whose choice it is; {@code null} when an invitation is given
 */
public record OptOut(
        @NotNull String controller,
        @Nullable String invitation,
        @Nullable Identity identity,
        @NotNull OptOutChoice choice) {

    public static OptOut on(String controller, String invitation, OptOutChoice choice) {
        return new OptOut(controller, invitation, null, choice);
    }

    public static OptOut of(String controller, Identity identity, OptOutChoice choice) {
        return new OptOut(controller, null, identity, choice);
    }

    @AssertTrue(message = "give either an invitation or an identity")
    boolean isOfOnePerson() {
        return (invitation == null) != (identity == null);
    }

    /** Without the person and the choice. */
    @Override
    public String toString() {
        return "OptOut[" + controller + "]";
    }
}
