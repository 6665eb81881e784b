package org.inspraak.purpose;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why personal data is used: a closed list (GDPR 5(1)(b), P6). Every use names exactly one.
 *
 * <p>Advertising, testimonials and leads are not in it, and cannot be reached through any of these.
 */
public enum Purpose {
    /** Asking a person to answer a survey. */
    INVITE(Kind.FEEDBACK, true),
    /** Remembering when not to ask, so that nobody is asked too often (P12, P19). */
    THROTTLE(Kind.FEEDBACK, false),
    /** Keeping and reading the answer. */
    PROCESS_FEEDBACK(Kind.FEEDBACK, false),
    /** Contacting a respondent about the answer (P10). */
    FOLLOW_UP(Kind.FEEDBACK, true),
    /** Telling a respondent what was done with the answer (P9). */
    INFORM_OF_ACTION(Kind.FEEDBACK, true),
    /** Learning from answers without knowing whose they are (P17). */
    IMPROVE_PRODUCT(Kind.FEEDBACK, false),
    /** Carrying out what a person has a right to (GDPR 12–22). */
    FULFIL_RIGHTS(Kind.DUTY, false),
    /** Being able to show what was done (GDPR 5(2)). */
    ACCOUNTABILITY(Kind.DUTY, false),
    /** Keeping the data safe (GDPR 32). */
    SECURITY(Kind.DUTY, false),
    /** Establishing or defending a legal claim, only under a hold. */
    LEGAL_CLAIM(Kind.DUTY, false);

    private enum Kind {
        FEEDBACK,
        DUTY
    }

    private static final Set<Purpose> FEEDBACK_PURPOSES = ofKind(Kind.FEEDBACK);

    private final Kind kind;
    private final boolean contact;

    Purpose(Kind kind, boolean contact) {
        this.kind = kind;
        this.contact = contact;
    }

    /** The purposes that a controller chooses and a notice names; the others are duties that nobody chooses. */
    public static Set<Purpose> feedbackPurposes() {
        return FEEDBACK_PURPOSES;
    }

    /** Whether it is a duty of the controller's, lawful by law and never a ground for contact about feedback. */
    public boolean isDuty() {
        return kind == Kind.DUTY;
    }

    /** Whether it reaches out to the person; an objection stops it at once (GDPR 21(2)–(3), P34). */
    public boolean isContact() {
        return contact;
    }

    private static Set<Purpose> ofKind(Kind kind) {
        EnumSet<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        Arrays.stream(values()).filter(purpose -> purpose.kind == kind).forEach(purposes::add);
        return Collections.unmodifiableSet(purposes);
    }
}
