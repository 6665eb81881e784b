package org.inspraak.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inspraak.survey.Band;
import org.inspraak.survey.Bands;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Score;

/**
 * How often each score of a scale was given.
 *
 * @param counts one count for each score of the scale, the lowest first
 */
public record Distribution(Scale scale, List<Long> counts) {

    /** @throws IllegalArgumentException when there is not one count, not below 0, for each score */
    public Distribution {
        if (counts.size() != scale.scores().count() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a distribution has one count for each score of " + scale);
        }
        counts = List.copyOf(counts);
    }

    public static Distribution none(Scale scale) {
        return new Distribution(scale, Collections.nCopies((int) scale.scores().count(), 0L));
    }

    public long count(Score score) {
        return counts.get(score.value() - scale.lowest());
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** How many scores fell into the band. */
    public long count(Band band, Bands bands) {
        return scale.scores()
                .mapToObj(Score::new)
                .filter(score -> bands.of(score) == band)
                .mapToLong(this::count)
                .sum();
    }

    /** @throws IllegalArgumentException when the score is not on the scale */
    public Distribution plus(Score score, long times) {
        if (!scale.holds(score)) {
            throw new IllegalArgumentException(scale + " does not hold " + score.value());
        }
        List<Long> more = new ArrayList<>(counts);
        int place = score.value() - scale.lowest();
        more.set(place, more.get(place) + times);
        return new Distribution(scale, more);
    }

    public Distribution plus(Distribution other) {
        Distribution sum = this;
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            Score score = new Score(value);
            sum = sum.plus(score, other.count(score));
        }
        return sum;
    }
}
