package org.inspraak.architecture.offenders.tworings;

/** Lives in a package that says two things. */
final class Divided {}
