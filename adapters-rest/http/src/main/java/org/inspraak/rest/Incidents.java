package org.inspraak.rest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspraak.token.TokenSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log where something broke, and never with what: a message or a value may be somebody's answer.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int DEEPEST_CAUSE = 5;
    private static final int FRAMES = 30;

    private final TokenSource tokens;

    Incidents(TokenSource tokens) {
        this.tokens = tokens;
    }

    /** @return the number under which it is found in the log */
    String log(Throwable thrown) {
        String incident = tokens.id();
        LOG.error("incident {}: {}", incident, described(thrown));
        return incident;
    }

    private static String described(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String frames(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
    }
}
