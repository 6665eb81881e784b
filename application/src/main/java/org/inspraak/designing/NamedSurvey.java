package org.inspraak.designing;

import jakarta.validation.constraints.NotNull;

/** Which survey. */
public record NamedSurvey(
        @NotNull String controller, @NotNull String survey) {}
