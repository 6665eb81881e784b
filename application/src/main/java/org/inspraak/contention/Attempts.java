package org.inspraak.contention;

import java.util.Optional;
import java.util.function.Supplier;

/** Decides anew, a few times, when what a decision rested on was changed by somebody else in the meantime. */
public final class Attempts {

    private static final int MOST = 8;

    private Attempts() {}

    /**
     * @param attempt reads, decides and writes; empty when what it had read was stale
     * @throws ContendedException when it was stale every time
     */
    public static <T> T untilFresh(Supplier<Optional<T>> attempt) {
        for (int count = 0; count < MOST; count++) {
            Optional<T> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new ContendedException();
    }
}
