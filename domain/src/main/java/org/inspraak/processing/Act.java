package org.inspraak.processing;

/** What is about to be done with personal data. */
public enum Act {
    /** Reaching out to the person. */
    CONTACT,
    /** Taking in something new. */
    COLLECT,
    /** Looking at something that is kept. */
    READ,
    /** Remembering or carrying out what protects the person. */
    PROTECT
}
