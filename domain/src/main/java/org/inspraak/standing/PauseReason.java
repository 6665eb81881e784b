package org.inspraak.standing;

/** Why a person is not asked for a while. */
public enum PauseReason {
    /** Was asked for some survey a short while ago. */
    ASKED_RECENTLY,
    /** Declined a survey. */
    DECLINED_RECENTLY,
    /** Chose "not for a while". */
    NOT_FOR_A_WHILE,
    /** Was asked for this very survey. */
    ASKED_FOR_THIS_SURVEY,
    /** Answered this very survey. */
    ANSWERED_THIS_SURVEY
}
