package org.inspraak.standing;

/** The three choices that a person always has. */
public enum OptOutChoice {
    /** "Surveys are fine": lifts the other two. */
    SURVEYS_ARE_FINE,
    /** "Not for a while": asks nothing for the controller's time of rest. */
    NOT_FOR_A_WHILE,
    /** "Never again": an objection (GDPR 21(2)–(3), P34), which only the person can lift. */
    NEVER_AGAIN
}
