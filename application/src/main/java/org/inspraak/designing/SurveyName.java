package org.inspraak.designing;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.survey.SurveyId;
import org.inspraak.validation.Reading;

/** Which survey of which controller. */
record SurveyName(ControllerId controller, SurveyId survey) {

    /** Empty when something is wrong, which the reading then tells. */
    static Optional<SurveyName> read(Reading reading, String controller, String survey) {
        Optional<ControllerId> controllerId = reading.read("controller", () -> new ControllerId(controller));
        Optional<SurveyId> surveyId = reading.read("survey", () -> new SurveyId(survey));
        return controllerId.flatMap(owner -> surveyId.map(id -> new SurveyName(owner, id)));
    }
}
