package org.inspraak.reporting;

import jakarta.validation.Validator;
import java.time.InstantSource;
import org.inspraak.validation.Validation;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** What operators see: figures, in which nobody can be found, and answers, one by one, through the gate. */
@PrimaryPort
public interface Reporting {

    /** The survey's live count, and the figures that were last released. */
    ReportOutcome<SurveyReport> results(ReportOn request);

    /** A page of the survey's answers, the newest first, without the details of who answered. */
    ReportOutcome<AnswerPage> answers(AnswersOf request);

    /** One answer with the details that came along. */
    ReportOutcome<AnswerWithDetails> answer(AnswerNamed request);

    /** The use cases on this port. */
    static Reporting with(ReportStore store, InstantSource clock, Validator validator) {
        return new ReportingService(store, clock, new Validation(validator));
    }
}
