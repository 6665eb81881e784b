package org.inspraak.standing;

/** Why a person is not asked for a while; the person's own word comes last, since it counts most. */
public enum PauseReason {
    /** Was asked for this very survey. */
    ASKED_FOR_THIS_SURVEY,
    /** Was asked for some survey a short while ago. */
    ASKED_RECENTLY,
    /** Answered this very survey. */
    ANSWERED_THIS_SURVEY,
    /** Declined a survey. */
    DECLINED_RECENTLY,
    /** Chose "not for a while". */
    NOT_FOR_A_WHILE
}
