package org.inspraak.architecture.offenders.inputs;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Asks the machine what time it is, in every way there is. */
final class HiddenClock {

    final Supplier<Instant> reference = Instant::now;

    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    InstantSource source() {
        return InstantSource.system();
    }

    /** Does no wrong: it was handed its clock. */
    Instant handedIn(Clock clock) {
        return ZonedDateTime.now(clock).toInstant();
    }
}
