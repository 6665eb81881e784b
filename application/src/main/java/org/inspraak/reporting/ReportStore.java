package org.inspraak.reporting;

import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.processing.Permit;
import org.inspraak.respondent.Details;
import org.inspraak.response.ResponseId;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.SurveyId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What reporting needs of a store. Whatever is personal leaves it sealed, or against a permit for that very subject. */
@SecondaryPort
public interface ReportStore {

    /** The counts of a survey; empty when the controller has none of that id. */
    Optional<Counted> counted(ControllerId controller, SurveyId survey);

    /** The survey with what stands behind it; empty when there is none, or it is a draft that nobody answered. */
    Optional<FieldedSurvey> fielded(ControllerId controller, SurveyId survey);

    /**
     * The survey's answers, the newest first, from behind that one on; by id, character by character, where two came at
     * one instant. Nothing is behind an answer that the survey does not have.
     */
    List<Kept> answers(ControllerId controller, SurveyId survey, Optional<ResponseId> after, int limit);

    /** One answer of the survey; empty when the survey has none of that id. */
    Optional<Kept> answer(ControllerId controller, SurveyId survey, ResponseId response);

    /**
     * The details that came with that response; empty when it is not the permit's subject's, when its retention has ended at
     * the permit's instant, or when the subject's data was restricted meanwhile.
     *
     * @throws IllegalArgumentException when the permit is for something else than reading feedback
     */
    Optional<Details> details(Permit permit, ResponseId response);
}
