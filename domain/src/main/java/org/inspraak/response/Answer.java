package org.inspraak.response;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Score;

/** A response as it is read back: what was answered, without the details of who answered. */
public record Answer(
        ResponseId id,
        Score score,
        Optional<Comment> comment,
        Channel channel,
        Language language,
        IdentityAssurance assurance,
        Instant submittedAt) {

    /** The id alone: the rest is an answer. */
    @Override
    public String toString() {
        return "Answer[" + id.value() + "]";
    }
}
