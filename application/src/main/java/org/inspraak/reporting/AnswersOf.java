package org.inspraak.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which answers to show.
 *
 * @param after the cursor of the page before; {@code null} for the first page
 * @param limit the most answers on a page, from 1 to 200
 */
public record AnswersOf(
        @NotNull String controller,
        @NotNull String survey,
        @Nullable String after,
        @Min(1) @Max(200) int limit) {}
