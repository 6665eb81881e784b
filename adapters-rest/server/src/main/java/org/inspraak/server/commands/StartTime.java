package org.inspraak.server.commands;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** How long it took from the beginning of the process until now. */
final class StartTime {

    private static final double MILLIS_OF_A_SECOND = 1000;

    private StartTime() {}

    static String told(InstantSource clock) {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(began -> Duration.between(began, clock.instant()).toMillis() / MILLIS_OF_A_SECOND)
                .map(seconds -> String.format(Locale.ROOT, "%.1f s", seconds))
                .orElse("a while");
    }
}
