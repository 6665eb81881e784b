package org.inspraak.architecture.offenders.rows.high;

/** Stands on walls. */
public final class Roof {}
