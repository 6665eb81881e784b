package org.inspraak.inviting;

import jakarta.validation.constraints.NotNull;

/**
 * Somebody who opened a survey link acts on it.
 *
 * @param opening a random value made when the page was rendered, 22 characters of URL-safe Base64
 * @param language the BCP 47 tag of the language that the page was shown in
 */
public record EnterLink(
        @NotNull String controller,
        @NotNull String token,
        @NotNull String opening,
        @NotNull String language) {

    /** Without the token and the opening. */
    @Override
    public String toString() {
        return "EnterLink[" + controller + "]";
    }
}
