package org.inspraak.designing;

import jakarta.validation.constraints.NotNull;

/** Which link of which survey. */
public record NamedLink(
        @NotNull String controller,
        @NotNull String survey,
        @NotNull String link) {}
