package org.inspraak.survey;

/** The number that a person chose. Whether it is on a scale is for the {@link Scale} to say. */
public record Score(int value) {}
