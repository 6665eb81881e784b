package org.inspraak.survey;

/** Where a survey is in its life: draft, then active and paused in turns, then closed for good. */
public enum SurveyStatus {
    /** Being written; asks nobody. */
    DRAFT,
    /** Asks people. */
    ACTIVE,
    /** Asks nobody new; who was asked already may still answer. */
    PAUSED,
    /** Asks nobody and takes nothing. */
    CLOSED
}
