package org.inspraak.architecture.offenders.names;

/** Could be anything. */
final class AnswerDto {}
