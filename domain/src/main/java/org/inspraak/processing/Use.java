package org.inspraak.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.inspraak.purpose.Purpose;
import org.inspraak.retention.Lifetime;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/**
 * A use of personal data that somebody would like to make: what, for which purpose, of whom, under which survey, when. It
 * is a question to the gate, not yet an answer.
 *
 * @param lifetime from when until when that which is to be read or added to may be known; empty when there is nothing yet
 */
public record Use(
        Act act, Purpose purpose, FieldedSurvey fielded, Standing standing, Optional<Lifetime> lifetime, Instant at) {

    /** Asking the person to answer. */
    public static Use inviting(FieldedSurvey fielded, Standing standing, Instant at) {
        return new Use(Act.CONTACT, Purpose.INVITE, fielded, standing, Optional.empty(), at);
    }

    /** Taking in a score or a comment, with what comes along. */
    public static Use collecting(FieldedSurvey fielded, Standing standing, Instant at) {
        return new Use(Act.COLLECT, Purpose.PROCESS_FEEDBACK, fielded, standing, Optional.empty(), at);
    }

    /** Taking in what belongs to a kept answer, and goes with it. */
    public static Use adding(FieldedSurvey fielded, Standing standing, Lifetime lifetime, Instant at) {
        return new Use(Act.COLLECT, Purpose.PROCESS_FEEDBACK, fielded, standing, Optional.of(lifetime), at);
    }

    /** Reading a kept answer. */
    public static Use reading(FieldedSurvey fielded, Standing standing, Lifetime lifetime, Instant at) {
        return new Use(Act.READ, Purpose.PROCESS_FEEDBACK, fielded, standing, Optional.of(lifetime), at);
    }

    /** Remembering not to ask for a while. */
    public static Use throttling(FieldedSurvey fielded, Standing standing, Instant at) {
        return new Use(Act.PROTECT, Purpose.THROTTLE, fielded, standing, Optional.empty(), at);
    }

    /** Today at the controller's place. */
    LocalDate day() {
        return fielded.dayOf(at);
    }
}
