package org.inspraak.retention;

import java.time.LocalDate;

/** How long the answers of a survey are kept, and what becomes of them then (GDPR 5(1)(e), P20–P22). */
public record RetentionPolicy(RetentionPeriod period, Disposal disposal) {

    /** When data collected on that day, in the controller's zone, goes (rule book, case 4). */
    public Lifetime of(LocalDate collectedOn) {
        LocalDate cap = period.endsAfter(collectedOn);
        return new Lifetime(collectedOn, period.isAYearOrMore() ? cap.withDayOfMonth(1) : cap);
    }
}
