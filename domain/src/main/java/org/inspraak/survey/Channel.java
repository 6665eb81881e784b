package org.inspraak.survey;

/** The ways in which a survey reaches people, and no others (P2). */
public enum Channel {
    IN_APP_WEB,
    MOBILE,
    EMAIL,
    LINK
}
