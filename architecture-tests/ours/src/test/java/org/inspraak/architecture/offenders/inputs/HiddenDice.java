package org.inspraak.architecture.offenders.inputs;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Rolls dice, in every way there is. */
final class HiddenDice {

    final Supplier<UUID> reference = UUID::randomUUID;

    Random random() {
        return new Random();
    }

    SecureRandom secure() {
        return new SecureRandom();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    double fraction() {
        return Math.random();
    }

    Random ofThisThread() {
        return ThreadLocalRandom.current();
    }

    RandomGenerator generator() {
        return RandomGenerator.getDefault();
    }

    void shuffle(List<String> cards) {
        Collections.shuffle(cards);
    }
}
