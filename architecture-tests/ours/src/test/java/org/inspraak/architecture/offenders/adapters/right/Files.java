package org.inspraak.architecture.offenders.adapters.right;

/** Keeps things in files. */
public final class Files {}
