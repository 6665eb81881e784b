package org.inspraak.architecture.offenders.hexagon;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** What drives us, and reaches for what we drive. */
@PrimaryAdapter
record Page(Table table) {}
