package org.inspraak.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long personal data may be kept after it was collected: a calendar period of at most three years (P21). It is never
 * counted in days of 24 hours and never chained.
 */
public record RetentionPeriod(Period length) {

    public static final RetentionPeriod LONGEST = new RetentionPeriod(Period.ofYears(3));

    private static final int MONTHS_OF_THE_LONGEST = 36;
    private static final int DAYS_OF_THE_SHORTEST_MONTH = 28;

    /** @throws IllegalArgumentException when it is not longer than nothing, or could exceed three years */
    public RetentionPeriod {
        if (length.isNegative() || length.isZero() || exceedsThreeYears(length)) {
            throw new IllegalArgumentException("retention is longer than nothing and at most P3Y, was " + length);
        }
        length = length.normalized();
    }

    /** First day on which something collected on {@code day} may no longer be kept; one addition, never chained. */
    public LocalDate endsAfter(LocalDate day) {
        return day.plus(length);
    }

    /** Whether it is a year or more, so that whole months fall due together. */
    public boolean isAYearOrMore() {
        return length.toTotalMonths() >= 12;
    }

    /** By the shortest month, so that a mix of months and days never ends later than three years. */
    private static boolean exceedsThreeYears(Period length) {
        long monthsOfDays = (length.getDays() + DAYS_OF_THE_SHORTEST_MONTH - 1L) / DAYS_OF_THE_SHORTEST_MONTH;
        return length.toTotalMonths() + monthsOfDays > MONTHS_OF_THE_LONGEST;
    }
}
