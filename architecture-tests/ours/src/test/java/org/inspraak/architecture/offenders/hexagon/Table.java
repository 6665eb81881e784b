package org.inspraak.architecture.offenders.hexagon;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** What we drive. */
@SecondaryAdapter
final class Table {}
