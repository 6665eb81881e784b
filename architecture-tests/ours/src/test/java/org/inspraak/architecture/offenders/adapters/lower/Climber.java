package org.inspraak.architecture.offenders.adapters.lower;

import org.inspraak.architecture.offenders.adapters.root.Start;

/** Looks up to who put it together. */
record Climber(Start start) {}
