package org.inspraak.architecture.offenders.ringless;

/** Lives in a package that says nothing. */
final class Drifter {}
