package org.inspraak.survey;

/**
 * The part of a scale that a score falls into: detractor, passive, promoter for NPS; negative, neutral, positive for CES
 * and CSAT.
 */
public enum Band {
    LOW,
    MIDDLE,
    HIGH
}
