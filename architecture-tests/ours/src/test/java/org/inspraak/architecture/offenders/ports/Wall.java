package org.inspraak.architecture.offenders.ports;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** A port that is a class. */
@SecondaryPort
public abstract class Wall {}
