package org.inspraak.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Use;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.response.Fingerprint;
import org.inspraak.retention.Lifetime;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/**
 * An invitation on which an answer arrives, with what a decision about it rests on.
 *
 * @param keys the subject's keys; none for a visitor whom nobody identified
 * @param score of the score that is kept; empty when there is none
 * @param comment of the comment that is kept; empty when there is none
 * @param lifetime of the response that is kept; empty when there is none
 */
public record Pending(
        Invitation invitation,
        FieldedSurvey fielded,
        Standing standing,
        Set<SubjectKey> keys,
        Optional<Fingerprint> score,
        Optional<Fingerprint> comment,
        Optional<Lifetime> lifetime) {

    public Pending {
        keys = Set.copyOf(keys);
    }

    /** What taking in an answer now would be: a new one, or more of one that is kept. */
    public Use taking(Instant at) {
        return lifetime.map(kept -> Use.adding(fielded, standing, kept, at))
                .orElseGet(() -> Use.collecting(fielded, standing, at));
    }

    /** Whether the score that is kept is this one, as far as that may still be known (P21). */
    boolean has(Fingerprint sent, Instant at) {
        return isReadable(at) && score.filter(sent::equals).isPresent();
    }

    /** Whether the comment that is kept is this one, as far as that may still be known (P21). */
    boolean hasComment(Fingerprint sent, Instant at) {
        return isReadable(at) && comment.filter(sent::equals).isPresent();
    }

    private boolean isReadable(Instant at) {
        return lifetime.filter(kept -> kept.isReadableOn(fielded.dayOf(at))).isPresent();
    }
}
