package org.inspraak.respondent;

/** How sure we are that an answer comes from the person it names (rule book, case 12). */
public enum IdentityAssurance {
    /** The host signed for the person. */
    SIGNED,
    /** The person held an unguessable link. */
    LINK,
    /** Nobody vouched for anything. */
    UNVERIFIED
}
