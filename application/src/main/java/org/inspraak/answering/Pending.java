package org.inspraak.answering;

import java.util.Optional;
import java.util.Set;
import org.inspraak.invitation.Invitation;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.response.Fingerprint;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/**
 * An invitation on which an answer arrives, with what a decision about it rests on.
 *
 * @param keys the subject's keys; none for a visitor whom nobody identified
 * @param score of the score that is kept; empty when there is none
 * @param comment of the comment that is kept; empty when there is none
 */
public record Pending(
        Invitation invitation,
        FieldedSurvey fielded,
        Standing standing,
        Set<SubjectKey> keys,
        Optional<Fingerprint> score,
        Optional<Fingerprint> comment) {

    public Pending {
        keys = Set.copyOf(keys);
    }
}
