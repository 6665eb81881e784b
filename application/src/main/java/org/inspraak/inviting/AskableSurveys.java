package org.inspraak.inviting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.ProductKey;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkHash;
import org.inspraak.survey.SurveyId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The surveys that people could be asked. It holds no respondent's data. */
@SecondaryPort
public interface AskableSurveys {

    /** The product's active surveys, by their ids; empty when the controller has no product with that key. */
    Optional<List<FieldedSurvey>> activeOf(ControllerId controller, ProductKey product);

    /** That survey of the product, whatever its status; empty when there is none, or it is a draft that was never active. */
    Optional<FieldedSurvey> named(ControllerId controller, ProductKey product, SurveyId survey);

    /** The survey that a link leads to, whatever its status; empty when there is no such link, or it is a draft. */
    Optional<FieldedSurvey> behind(ControllerId controller, LinkHash link);

    Optional<Controller> controller(ControllerId controller);

    /** The web origins that the controller's products name; none when there is no such controller. */
    Set<Origin> origins(ControllerId controller);
}
