package org.inspraak.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.inspraak.insight.Cell;
import org.inspraak.insight.Distribution;
import org.inspraak.insight.Publication;
import org.inspraak.insight.Tally;
import org.inspraak.survey.Scale;

/** The counts of one survey, kept as answers come, so that nobody's answer is read to count it. */
final class Counts {

    private final Scale scale;
    private final Map<LocalDate, Distribution> live = new HashMap<>();
    private final Map<LocalDate, Long> shown = new HashMap<>();
    private Publication publication = Publication.NOTHING;

    Counts(Scale scale) {
        this.scale = scale;
    }

    void count(Cell cell) {
        live.merge(cell.bucket(), Distribution.none(scale).plus(cell.score(), 1), Distribution::plus);
    }

    Tally tally() {
        return new Tally(scale, live, Distribution.none(scale));
    }

    Publication publication() {
        return publication;
    }

    void publish(Publication next) {
        publication = next;
    }

    void show(LocalDate day) {
        shown.merge(day, 1L, Long::sum);
    }

    long shownOn(LocalDate day) {
        return shown.getOrDefault(day, 0L);
    }

    long shown() {
        return shown.values().stream().mapToLong(Long::longValue).sum();
    }
}
