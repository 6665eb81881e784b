package org.inspraak.retention;

import java.time.LocalDate;

/**
 * From when until when something may be known. Both are days in the controller's zone, set once when the data is
 * collected and never moved by an update, an import or a restore.
 *
 * @param collectedOn the first day
 * @param bucket the first day on which it is gone; whole months fall due together and are rounded down, so that a bucket
 *     goes at once, earlier by days and never late
 */
public record Lifetime(LocalDate collectedOn, LocalDate bucket) {

    /** Whether it may be read that day: from 00:00 of the bucket's day it is unreadable by any path (P21). */
    public boolean isReadableOn(LocalDate day) {
        return day.isBefore(bucket);
    }
}
