package org.inspraak.insight;

/**
 * A part of the answers: how many, and how many in a hundred. Rounding is for whoever shows it.
 *
 * @param percent from 0 to 100, not rounded
 */
public record Share(long count, double percent) {

    private static final double HUNDRED = 100;

    static Share of(long count, long total) {
        return new Share(count, total == 0 ? 0 : HUNDRED * count / total);
    }
}
