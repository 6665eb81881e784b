package org.inspraak.designing;

import jakarta.validation.constraints.NotNull;

/** A step in a survey's life. */
public record MoveSurvey(
        @NotNull String controller,
        @NotNull String survey,
        @NotNull Move move) {

    /** Where to. */
    public enum Move {
        ACTIVATE,
        PAUSE,
        CLOSE
    }
}
