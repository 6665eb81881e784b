package org.inspraak.architecture.offenders.cycles.egg;

import java.util.List;
import org.inspraak.architecture.offenders.cycles.hen.Hen;

/** Comes from hens. */
public record Egg(List<Hen> from) {}
