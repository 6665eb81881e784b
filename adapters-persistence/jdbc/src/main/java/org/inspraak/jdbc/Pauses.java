package org.inspraak.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspraak.standing.Pause;
import org.inspraak.standing.PauseReason;
import org.inspraak.survey.SurveyId;

/** How pauses are written in a standing's row: {@code ASKED_RECENTLY * 2026-11-29T08:00:00Z}, apart by semicolons. */
final class Pauses {

    private static final String ALL_SURVEYS = "*";

    private Pauses() {}

    static String written(Set<Pause> pauses) {
        return pauses.stream().map(Pauses::written).sorted().collect(Collectors.joining(";"));
    }

    static Set<Pause> read(String written) {
        return written.isEmpty()
                ? Set.of()
                : Stream.of(written.split(";")).map(Pauses::pause).collect(Collectors.toUnmodifiableSet());
    }

    private static String written(Pause pause) {
        return pause.reason() + " " + pause.survey().map(SurveyId::value).orElse(ALL_SURVEYS) + " " + pause.until();
    }

    private static Pause pause(String written) {
        String[] parts = written.split(" ");
        return new Pause(
                PauseReason.valueOf(parts[0]),
                Optional.of(parts[1])
                        .filter(survey -> !survey.equals(ALL_SURVEYS))
                        .map(SurveyId::new),
                Instant.parse(parts[2]));
    }
}
