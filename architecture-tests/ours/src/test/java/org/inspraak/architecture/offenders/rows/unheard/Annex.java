package org.inspraak.architecture.offenders.rows.unheard;

/** Was put on without asking where it belongs. */
final class Annex {}
