package org.inspraak.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Scale;

/**
 * The counts of one survey: the live ones by the bucket in which they fall due, which are personal data as the answers
 * are, and the settled ones of answers that were anonymised.
 */
public record Tally(Scale scale, Map<LocalDate, Distribution> live, Distribution settled) {

    public Tally {
        live = Collections.unmodifiableSortedMap(new TreeMap<>(live));
    }

    /**
     * What counts on that day. A bucket that is due counts on where it is anonymised, and no longer where it is deleted,
     * whether or not the disposal has run.
     */
    public Distribution on(LocalDate day, Disposal disposal) {
        SortedMap<LocalDate, Distribution> counted = new TreeMap<>(live);
        if (disposal == Disposal.DELETE) {
            counted.keySet().removeIf(bucket -> !day.isBefore(bucket));
        }
        return counted.values().stream().reduce(settled, Distribution::plus);
    }
}
