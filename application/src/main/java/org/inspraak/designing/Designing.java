package org.inspraak.designing;

import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.List;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Product;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Survey;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Validation;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** What an operator does before anyone is asked: who answers for the data, on what ground, and what is asked. */
@PrimaryPort
public interface Designing {

    /** Registers a controller, or changes what is known of it. */
    DesignOutcome<Controller> register(RegisterController request);

    /** Registers a product, or changes it; its key is made once and stays. */
    DesignOutcome<Product> register(RegisterProduct request);

    /** Publishes a version of the notice. A published version never changes: the same again is fine, another is not. */
    DesignOutcome<Notice> publish(PublishNotice request);

    /** Records an assessment. It is evidence and never changes: the same again is fine, another is not. */
    DesignOutcome<LegitimateInterestsAssessment> record(RecordAssessment request);

    /** Drafts a survey, or writes the draft anew. */
    DesignOutcome<Survey> draft(DraftSurvey request);

    /** Activates, pauses or closes a survey. */
    DesignOutcome<Survey> move(MoveSurvey request);

    /** One survey. */
    DesignOutcome<Survey> survey(NamedSurvey request);

    /** All surveys of a controller, by their ids. */
    List<Survey> surveys(ControllerId controller);

    /** Makes a survey link. Its token is told this once: only its hash is kept. */
    DesignOutcome<LinkToken> createLink(NamedLink request);

    /** Revokes a survey link; a link that is not there is as good as revoked. */
    DesignOutcome<NamedLink> revokeLink(NamedLink request);

    /** The use cases on these ports. */
    static Designing with(DesignStore store, TokenSource tokens, InstantSource clock, Validator validator) {
        return new DesigningService(store, tokens, clock, new Validation(validator));
    }
}
