package org.inspraak.inviting;

import jakarta.validation.constraints.NotNull;

/** Somebody refuses the survey that was shown. */
public record DeclineInvitation(
        @NotNull String controller, @NotNull String invitation) {}
