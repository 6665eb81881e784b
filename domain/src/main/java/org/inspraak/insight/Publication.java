package org.inspraak.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.inspraak.controller.ReleaseThreshold;

/**
 * What of a survey's scores may be seen. Scores are released per batch of new answers, so that no two looks differ by one
 * person's answer (rule book, case 8).
 *
 * @param released what was last released; empty until the first batch is full
 * @param waiting how many answers came since
 */
public record Publication(Optional<Release> released, int waiting) {

    public static final Publication NOTHING = new Publication(Optional.empty(), 0);

    /**
     * After one more answer.
     *
     * @param scores all the scores that count now, the new one among them; asked for only when a batch is full
     */
    public Publication answered(Supplier<Distribution> scores, ReleaseThreshold threshold, Instant at) {
        int nowWaiting = waiting + 1;
        if (nowWaiting < threshold.answers()) {
            return new Publication(released, nowWaiting);
        }
        Distribution current = scores.get();
        return current.total() < threshold.answers()
                ? new Publication(released, nowWaiting)
                : new Publication(Optional.of(new Release(current, at)), 0);
    }
}
