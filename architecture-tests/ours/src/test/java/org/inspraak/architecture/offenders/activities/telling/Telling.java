package org.inspraak.architecture.offenders.activities.telling;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Tells. */
@PrimaryPort
public interface Telling {}
