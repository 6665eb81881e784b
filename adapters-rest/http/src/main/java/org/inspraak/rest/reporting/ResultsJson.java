package org.inspraak.rest.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inspraak.reporting.SurveyReport;
import org.inspraak.survey.Metric;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.SurveyStatus;
import org.jspecify.annotations.Nullable;

/** How a survey stands: live counts, and the figures that were last released, if any. */
record ResultsJson(
        String survey,
        SurveyStatus status,
        Metric metric,
        ScaleJson scale,
        BandsJson bands,
        long responseCount,
        long shownCount,
        Optional<Double> responseRate,
        int threshold,
        int waiting,
        @JsonUnwrapped @Nullable ReleasedJson released) {

    /** Both ends are inclusive. */
    record ScaleJson(int lowest, int highest) {}

    /** Both ends are inclusive. */
    record BandsJson(int lowTo, int highFrom) {}

    /** What was released; before the first release nothing of it is there, not even as 0. */
    record ReleasedJson(
            Instant releasedAt,
            long releasedCount,
            List<Long> distribution,
            @JsonUnwrapped FiguresJson figures) {}

    static ResultsJson of(SurveyReport report) {
        Questionnaire asked = report.survey().design().questionnaire();
        return new ResultsJson(
                report.survey().id().value(),
                report.survey().status(),
                asked.scale().metric(),
                new ScaleJson(asked.scale().lowest(), asked.scale().highest()),
                new BandsJson(asked.bands().lowTo(), asked.bands().highFrom()),
                report.responses(),
                report.shown(),
                report.responseRate(),
                report.threshold(),
                report.waiting(),
                report.released().map(ResultsJson::released).orElse(null));
    }

    private static ReleasedJson released(SurveyReport.Released released) {
        return new ReleasedJson(
                released.at(),
                released.figures().responses(),
                released.release().scores().counts(),
                FiguresJson.of(released.figures()));
    }
}
