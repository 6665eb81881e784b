package org.inspraak.rest.answering;

import java.time.Instant;

/** That a score is kept, and what is asked next. */
record ScoreKeptJson(String followUp, Instant commentUntil) {}
