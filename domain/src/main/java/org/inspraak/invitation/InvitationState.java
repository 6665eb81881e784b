package org.inspraak.invitation;

/** How far an invitation has come (P3). That it expired or closed is a matter of time and is not stored. */
public enum InvitationState {
    /** The survey is before the person. */
    SHOWN,
    /** The person refused; nothing more will come (P5). */
    DECLINED,
    /** The person gave a score. */
    SCORED,
    /** The person said why. */
    COMMENTED
}
