package org.inspraak.answering;

import jakarta.validation.Validator;
import java.time.InstantSource;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Validation;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Taking an answer: first the score, then perhaps the comment, and never the other way round (P3, P4). */
@PrimaryPort
public interface Answering {

    /** Takes a score with the details that come along. Sent twice it is kept once and answered alike. */
    ScoreOutcome score(SubmitScore request);

    /** Takes the reason for a score. Sent twice it is kept once and answered alike. */
    CommentOutcome comment(SubmitComment request);

    /** The use cases on these ports. */
    static Answering with(
            Intake intake, SubjectKeys keys, TokenSource tokens, InstantSource clock, Validator validator) {
        return new AnsweringService(intake, keys, tokens, clock, new Validation(validator));
    }
}
