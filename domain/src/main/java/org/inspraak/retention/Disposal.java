package org.inspraak.retention;

/** What becomes of personal data at the end of its retention (P22). Both are final; pseudonymising is neither. */
public enum Disposal {
    /** Everything personal goes, the comment included; what stays are counts in which nobody can be found. */
    ANONYMISE,
    /** Everything goes, and the answer is no longer counted. */
    DELETE
}
