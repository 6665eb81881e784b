package org.inspraak.architecture.offenders.ports;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Leads in, and does no wrong. */
@PrimaryPort
public interface Door {}
