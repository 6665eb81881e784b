package org.inspraak.rest.designing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Design;
import org.inspraak.survey.Metric;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyStatus;
import org.inspraak.survey.SurveyThrottle;

/** A survey as operators know it. */
record SurveyJson(
        String survey,
        SurveyStatus status,
        long version,
        String name,
        String product,
        Metric metric,
        Scale scale,
        BandsJson bands,
        Map<String, String> question,
        Map<String, String> followUp,
        Map<String, Map<String, String>> followUpByBand,
        Set<Channel> channels,
        ThrottleJson throttle,
        SamplingJson sampling,
        Optional<String> assessment,
        Optional<Integer> notice,
        Optional<RetentionJson> retention) {

    /** Both ends are inclusive. */
    record BandsJson(int lowTo, int highFrom) {}

    /** In days. */
    record ThrottleJson(long afterInvitationDays, long afterResponseDays) {

        static ThrottleJson of(SurveyThrottle throttle) {
            return new ThrottleJson(
                    throttle.afterInvitation().toDays(),
                    throttle.afterResponse().toDays());
        }
    }

    /** Shares from 0 to 1. */
    record SamplingJson(
            double identifiedShare,
            double anonymousShare,
            long windowDays,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalInt dailyCap) {

        static SamplingJson of(Sampling sampling) {
            return new SamplingJson(
                    sampling.identifiedShare(),
                    sampling.anonymousShare(),
                    sampling.window().toDays(),
                    sampling.dailyCap());
        }
    }

    /** How long, and what then. */
    record RetentionJson(String period, Disposal disposal) {

        static RetentionJson of(RetentionPolicy policy) {
            return new RetentionJson(policy.period().length().toString(), policy.disposal());
        }
    }

    static SurveyJson of(Survey survey) {
        Design design = survey.design();
        Questionnaire asked = design.questionnaire();
        Map<String, Map<String, String>> byBand = new TreeMap<>();
        asked.followUp().byBand().forEach((band, text) -> byBand.put(SnakeCase.of(band), TextsJson.of(text)));
        return new SurveyJson(
                survey.id().value(),
                survey.status(),
                survey.version(),
                design.name(),
                design.product().value(),
                asked.scale().metric(),
                asked.scale(),
                new BandsJson(asked.bands().lowTo(), asked.bands().highFrom()),
                TextsJson.of(asked.question()),
                TextsJson.of(asked.followUp().standard()),
                byBand,
                new TreeSet<>(design.channels()),
                ThrottleJson.of(design.throttle()),
                SamplingJson.of(design.sampling()),
                design.assessment().map(AssessmentId::value),
                design.notice().map(NoticeVersion::number),
                design.retention().map(RetentionJson::of));
    }
}
