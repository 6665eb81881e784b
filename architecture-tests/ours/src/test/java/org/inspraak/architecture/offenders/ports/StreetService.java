package org.inspraak.architecture.offenders.ports;

/** A service that everybody can see and extend. */
public class StreetService implements Door {}
