package org.inspraak.architecture.offenders.ports;

/** Leads out, and does not say so. */
public interface NamelessDoor {}
