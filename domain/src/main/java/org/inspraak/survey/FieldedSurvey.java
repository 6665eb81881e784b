package org.inspraak.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.inspraak.controller.Controller;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.retention.Lifetime;
import org.inspraak.retention.RetentionPolicy;

/**
 * A survey that has been put in the field, with all that must stand behind it: who answers for it, on what ground, what
 * people were told, and how long answers are kept.
 */
public record FieldedSurvey(
        Survey survey, Controller controller, LegitimateInterestsAssessment assessment, Notice notice) {

    /** @throws IllegalArgumentException when the parts are not one controller's, or the survey was never activated */
    public FieldedSurvey {
        boolean oneController = survey.controller().equals(controller.id())
                && assessment.controller().equals(controller.id())
                && notice.controller().equals(controller.id());
        if (!oneController) {
            throw new IllegalArgumentException("survey, assessment and notice are of one controller");
        }
        if (survey.status() == SurveyStatus.DRAFT || survey.design().retention().isEmpty()) {
            throw new IllegalArgumentException("a draft is not in the field");
        }
    }

    public RetentionPolicy retention() {
        return survey.design().retention().orElseThrow();
    }

    /** Today at the controller's place. */
    public LocalDate dayOf(Instant at) {
        return controller.dayOf(at);
    }

    /** From when until when something collected at that instant may be known (rule book, case 4). */
    public Lifetime lifetimeFrom(Instant collectedAt) {
        return retention().of(dayOf(collectedAt));
    }
}
