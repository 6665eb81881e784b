package org.inspraak.survey;

/**
 * Where a scale is cut into low, middle and high.
 *
 * @param lowTo the highest low score, inclusive
 * @param highFrom the lowest high score, inclusive
 */
public record Bands(int lowTo, int highFrom) {

    /** @throws IllegalArgumentException when low and high meet the wrong way round */
    public Bands {
        if (lowTo >= highFrom) {
            throw new IllegalArgumentException("low ends before high begins, was " + lowTo + " and " + highFrom);
        }
    }

    public Band of(Score score) {
        if (score.value() <= lowTo) {
            return Band.LOW;
        }
        return score.value() >= highFrom ? Band.HIGH : Band.MIDDLE;
    }
}
