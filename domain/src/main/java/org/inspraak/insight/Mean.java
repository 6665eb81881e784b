package org.inspraak.insight;

import java.util.Optional;
import org.inspraak.survey.Score;

/**
 * The average score.
 *
 * @param margin in points of the scale; empty for a single answer, which says nothing of the spread
 */
public record Mean(double value, Optional<Margin> margin) {

    static Mean of(Distribution scores) {
        long total = scores.total();
        double mean = scores.scale()
                        .scores()
                        .mapToDouble(value -> (double) value * scores.count(new Score(value)))
                        .sum()
                / total;
        if (total < 2) {
            return new Mean(mean, Optional.empty());
        }
        double squares = scores.scale()
                .scores()
                .mapToDouble(value -> (value - mean) * (value - mean) * scores.count(new Score(value)))
                .sum();
        double deviation = Math.sqrt(squares / (total - 1));
        return new Mean(mean, Optional.of(new Margin(Margin.Z * deviation / Math.sqrt(total), false)));
    }
}
