package org.inspraak.rest.reporting;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.survey.Channel;

/** An answer, without who gave it. */
record ResponseJson(
        String response,
        int score,
        Optional<String> comment,
        Channel channel,
        String language,
        IdentityAssurance assurance,
        Instant submittedAt) {

    static ResponseJson of(Answer answer) {
        return new ResponseJson(
                answer.id().value(),
                answer.score().value(),
                answer.comment().map(Comment::text),
                answer.channel(),
                answer.language().tag(),
                answer.assurance(),
                answer.submittedAt());
    }

    /** The id alone: the rest is an answer. */
    @Override
    public String toString() {
        return "ResponseJson[" + response + "]";
    }
}
