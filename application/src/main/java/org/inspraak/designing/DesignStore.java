package org.inspraak.designing;

import java.util.List;
import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What designing needs of a store. It holds no respondent's data. Returned means durable. */
@SecondaryPort
public interface DesignStore {

    Optional<Controller> controller(ControllerId controller);

    /** Adds the controller, or replaces it. */
    void put(Controller controller);

    Optional<Product> product(ControllerId controller, ProductId product);

    /** Adds the product, or replaces everything but its key, which stays as it was first written. */
    Product put(Product product);

    Optional<Notice> notice(ControllerId controller, NoticeVersion version);

    /** Adds the version and answers it, or answers the one that stands there already and changes nothing. */
    Notice addIfAbsent(Notice notice);

    Optional<LegitimateInterestsAssessment> assessment(ControllerId controller, AssessmentId assessment);

    /** Adds the assessment and answers it, or answers the one that stands there already and changes nothing. */
    LegitimateInterestsAssessment addIfAbsent(LegitimateInterestsAssessment assessment);

    Optional<Survey> survey(ControllerId controller, SurveyId survey);

    /** All surveys of the controller, by their ids. */
    List<Survey> surveys(ControllerId controller);

    /**
     * Writes the survey where the stored one has the version just below this one's; a survey of version 1 is new.
     *
     * @return whether it was written; if not, somebody else was faster
     */
    boolean put(Survey survey);

    /**
     * Adds the link.
     *
     * @return whether it was added; if not, the survey has a link of that name
     */
    boolean add(SurveyLink link);

    /** Removes the link, if there is one. */
    void removeLink(ControllerId controller, SurveyId survey, LinkName link);
}
