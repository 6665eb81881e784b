package org.inspraak.architecture.offenders.activities.asking;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Asks. */
@PrimaryPort
public interface Asking {}
