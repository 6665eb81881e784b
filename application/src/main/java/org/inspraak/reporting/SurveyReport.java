package org.inspraak.reporting;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.insight.Figures;
import org.inspraak.insight.Release;
import org.inspraak.survey.Survey;

/**
 * How a survey stands.
 *
 * @param responses how many answers count now; always live
 * @param shown how many invitations were shown
 * @param threshold how many new answers it takes for a release
 * @param waiting how many answers came since the last release
 * @param released what was last released; empty until there was a first release
 */
public record SurveyReport(
        Survey survey, long responses, long shown, int threshold, int waiting, Optional<Released> released) {

    /** What was released, and the figures computed from it. */
    public record Released(Release release, Figures figures) {

        public Instant at() {
            return release.releasedAt();
        }
    }

    /** How many in a hundred of those who were shown the survey answered it; empty when it was shown to nobody. */
    public Optional<Double> responseRate() {
        return shown == 0 ? Optional.empty() : Optional.of((double) responses / shown);
    }
}
