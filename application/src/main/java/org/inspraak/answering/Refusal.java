package org.inspraak.answering;

/** Why a well-formed score or comment is not taken. */
public enum Refusal {
    /** The survey's scale does not hold the score (P1). The particulars: its lowest and highest score. */
    OFF_THE_SCALE,
    /** The survey is closed. */
    SURVEY_CLOSED,
    /** The invitation's time is over. */
    INVITATION_EXPIRED,
    /** The person refused this invitation (P5). */
    INVITATION_DECLINED,
    /** There is a score or comment already, and it was another one. */
    ALREADY_ANSWERED,
    /** There is no score yet, and a comment never comes first (P3, P4). */
    NOT_SCORED,
    /** The identity is not that of the person who was asked. */
    IDENTITY_MISMATCH,
    /** There are details that the notice does not declare (P8). The particulars: their names. */
    UNDECLARED_DETAILS,
    /** There are details that only a host's signature can vouch for. The particulars: their names. */
    UNVOUCHED_DETAILS,
    /** The gate refuses to collect. The particulars: its reasons, each with promise and article. */
    NOT_PERMITTED
}
