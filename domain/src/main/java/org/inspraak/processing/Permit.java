package org.inspraak.processing;

import java.time.Instant;
import org.inspraak.controller.ControllerId;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.SubjectId;

/**
 * The gate's leave to use one subject's personal data for one purpose, as decided at one instant on one version of the
 * subject's standing. Only the gate can make one, and a port takes subject and purpose from it: a permit for one person
 * cannot read another.
 */
public final class Permit {

    private final ControllerId controller;
    private final SubjectId subject;
    private final Act act;
    private final Purpose purpose;
    private final long standingVersion;
    private final Instant at;

    Permit(ControllerId controller, SubjectId subject, Act act, Purpose purpose, long standingVersion, Instant at) {
        this.controller = controller;
        this.subject = subject;
        this.act = act;
        this.purpose = purpose;
        this.standingVersion = standingVersion;
        this.at = at;
    }

    public ControllerId controller() {
        return controller;
    }

    public SubjectId subject() {
        return subject;
    }

    public Act act() {
        return act;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** The version of the standing that it was decided on; on another version it is void (rule book, case 10). */
    public long standingVersion() {
        return standingVersion;
    }

    /** The instant for which it was decided. */
    public Instant at() {
        return at;
    }

    /**
     * Checks that this is a permit to do that, for that purpose.
     *
     * @throws IllegalArgumentException when it is a permit for something else
     */
    public Permit to(Act wanted, Purpose wantedPurpose) {
        if (act != wanted || purpose != wantedPurpose) {
            throw new IllegalArgumentException(
                    "a permit to " + act + " for " + purpose + " is none to " + wanted + " for " + wantedPurpose);
        }
        return this;
    }

    /**
     * Checks that this is a permit for that subject.
     *
     * @throws IllegalArgumentException when it is a permit for somebody else
     */
    public Permit of(ControllerId wantedController, SubjectId wantedSubject) {
        if (!controller.equals(wantedController) || !subject.equals(wantedSubject)) {
            throw new IllegalArgumentException("a permit for one subject is none for another");
        }
        return this;
    }

    @Override
    public String toString() {
        return "Permit[" + act + " for " + purpose + " at " + controller + "]";
    }
}
