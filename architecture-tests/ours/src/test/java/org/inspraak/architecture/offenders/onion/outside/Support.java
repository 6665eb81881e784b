package org.inspraak.architecture.offenders.onion.outside;

/** What the domain should stand without. */
public final class Support {}
