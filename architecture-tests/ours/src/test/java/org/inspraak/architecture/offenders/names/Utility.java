package org.inspraak.architecture.offenders.names;

/** Does no wrong: a name may hold such a word as part of another. */
final class Utility {}
