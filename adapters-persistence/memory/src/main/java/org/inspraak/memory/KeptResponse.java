package org.inspraak.memory;

import java.util.Optional;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.response.Fingerprint;
import org.inspraak.response.Response;
import org.inspraak.survey.SurveyId;

/** A response as it is kept, with the comment that came later. */
record KeptResponse(SurveyId survey, Response response, Optional<Comment> comment) {

    KeptResponse with(Comment reason) {
        return new KeptResponse(survey, response, Optional.of(reason));
    }

    Optional<Fingerprint> fingerprintOfComment() {
        return comment.map(text -> Fingerprint.of(response.invitationId(), text));
    }

    Answer answer() {
        return new Answer(
                response.getId(),
                response.score(),
                comment,
                response.occasion().channel(),
                response.occasion().language(),
                response.occasion().assurance(),
                response.submittedAt());
    }

    /** The id alone: the rest is an answer. */
    @Override
    public String toString() {
        return "KeptResponse[" + response.getId().value() + "]";
    }
}
