package org.inspraak.architecture.offenders.cycles.hen;

import org.inspraak.architecture.offenders.cycles.egg.Egg;

/** Comes from an egg. */
public record Hen(Egg from) {}
