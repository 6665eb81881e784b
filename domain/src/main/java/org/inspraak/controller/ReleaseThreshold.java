package org.inspraak.controller;

/**
 * How many new answers it takes before figures are shown, so that none of them reveals one person (rule book, case 8; its
 * k).
 */
public record ReleaseThreshold(int answers) {

    public static final int SMALLEST = 5;
    public static final int LARGEST = 1000;
    public static final ReleaseThreshold STANDARD = new ReleaseThreshold(SMALLEST);

    /** @throws IllegalArgumentException when the number is not from 5 to 1000, both inclusive */
    public ReleaseThreshold {
        if (answers < SMALLEST || answers > LARGEST) {
            throw new IllegalArgumentException(
                    "a release takes " + SMALLEST + " to " + LARGEST + " answers, was " + answers);
        }
    }
}
