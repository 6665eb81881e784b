package org.inspraak.architecture.offenders.rows.low;

import org.inspraak.architecture.offenders.rows.high.Roof;

/** Carries the roof, and should not know it. */
record Wall(Roof carries) {}
