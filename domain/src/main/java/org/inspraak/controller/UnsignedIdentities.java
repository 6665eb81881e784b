package org.inspraak.controller;

/** Whether a controller takes an identity that nobody signed for. */
public enum UnsignedIdentities {
    /** Taken, into a key space of their own that is never joined with the signed one. */
    ACCEPTED,
    /** Not taken: who is not signed for is not asked. */
    REFUSED
}
