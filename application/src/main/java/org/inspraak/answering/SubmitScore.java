package org.inspraak.answering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A score, and what comes along with it.
 *
 * @param score the number that the person chose; there is never one chosen beforehand (P15)
 * @param identity the host's signed identity, which travels again with the score; {@code null} when there is none
 * @param details by category, as the page knows them
 * @param properties by name, as the page knows them
 */
public record SubmitScore(
        @NotNull String controller,
        @NotNull String invitation,
        @NotNull Integer score,
        @Nullable Identity identity,
        @NotNull Map<@NotNull Category, @NotNull String> details,
        @NotNull @Size(max = 50) Map<@NotNull String, @NotNull String> properties) {

    public static SubmitScore of(String controller, String invitation, int score) {
        return new SubmitScore(controller, invitation, score, null, Map.of(), Map.of());
    }

    /** Without the answer. */
    @Override
    public String toString() {
        return "SubmitScore[" + controller + "]";
    }
}
