package org.inspraak.architecture.offenders.activities.telling;

import org.inspraak.architecture.offenders.activities.asking.Asking;

/** Asks before it tells. */
record TellingService(Asking asking) implements Telling {}
