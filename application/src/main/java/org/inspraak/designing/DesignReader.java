package org.inspraak.designing;

import java.time.Duration;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.inspraak.controller.ProductId;
import org.inspraak.language.LocalizedText;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.retention.RetentionPeriod;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Band;
import org.inspraak.survey.Bands;
import org.inspraak.survey.Design;
import org.inspraak.survey.FollowUp;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyThrottle;
import org.inspraak.validation.Reading;

/** Reads a survey as its author wrote it into a draft. */
final class DesignReader {

    private final Reading reading;

    DesignReader(Reading reading) {
        this.reading = reading;
    }

    /** Empty when something is wrong, which the reading then tells. */
    Optional<Survey> read(DraftSurvey draft) {
        Optional<SurveyName> name = SurveyName.read(reading, draft.controller(), draft.survey());
        var product = reading.read("product", () -> new ProductId(draft.product()));
        var questionnaire = questionnaire(draft);
        var sampling = reading.read("sampling", () -> sampling(draft.sampling()));
        var throttle = reading.read("throttle", () -> throttle(draft.throttle()));
        var assessment = reading.read(
                "assessment", () -> Optional.ofNullable(draft.assessment()).map(AssessmentId::new));
        var notice =
                reading.read("notice", () -> Optional.ofNullable(draft.notice()).map(NoticeVersion::new));
        var retention = reading.read(
                "retention", () -> Optional.ofNullable(draft.retention()).map(DesignReader::retention));
        return reading.compose(
                "survey",
                () -> Survey.draft(
                        name.orElseThrow().survey(),
                        name.get().controller(),
                        new Design(
                                draft.name(),
                                product.orElseThrow(),
                                questionnaire.orElseThrow(),
                                draft.channels(),
                                throttle.orElseThrow(),
                                sampling.orElseThrow(),
                                assessment.orElseThrow(),
                                notice.orElseThrow(),
                                retention.orElseThrow())));
    }

    private Optional<Questionnaire> questionnaire(DraftSurvey draft) {
        var question = reading.read("question", () -> Texts.of(draft.question()));
        var standard = reading.read("followUp", () -> Texts.of(draft.followUp()));
        var byBand = reading.read("followUpByBand", () -> byBand(draft.followUpByBand()));
        var bands = reading.read(
                "bands", () -> Optional.ofNullable(draft.bands()).map(cut -> new Bands(cut.lowTo(), cut.highFrom())));
        return reading.compose(
                "followUp",
                () -> new Questionnaire(
                        draft.scale(),
                        bands.orElseThrow().orElseGet(draft.scale()::standardBands),
                        question.orElseThrow(),
                        new FollowUp(standard.orElseThrow(), byBand.orElseThrow())));
    }

    private static Map<Band, LocalizedText> byBand(Map<Band, Map<String, String>> texts) {
        Map<Band, LocalizedText> byBand = new EnumMap<>(Band.class);
        texts.forEach((band, text) -> byBand.put(band, Texts.of(text)));
        return byBand;
    }

    private static Sampling sampling(DraftSurvey.Sample sample) {
        Integer cap = sample.dailyCap();
        return new Sampling(
                sample.identifiedShare(),
                sample.anonymousShare(),
                Duration.ofDays(sample.windowDays()),
                cap == null ? OptionalInt.empty() : OptionalInt.of(cap));
    }

    private static SurveyThrottle throttle(DraftSurvey.Throttle throttle) {
        return SurveyThrottle.ofDays(throttle.afterInvitationDays(), throttle.afterResponseDays());
    }

    private static RetentionPolicy retention(DraftSurvey.Retention retention) {
        return new RetentionPolicy(new RetentionPeriod(Period.parse(retention.period())), retention.disposal());
    }
}
