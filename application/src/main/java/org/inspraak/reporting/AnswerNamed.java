package org.inspraak.reporting;

import jakarta.validation.constraints.NotNull;

/** Which answer to show. */
public record AnswerNamed(
        @NotNull String controller,
        @NotNull String survey,
        @NotNull String response) {}
