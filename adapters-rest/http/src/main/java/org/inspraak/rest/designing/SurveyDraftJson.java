package org.inspraak.rest.designing;

import java.util.EnumMap;
import java.util.Map;
import org.inspraak.designing.DraftSurvey;
import org.inspraak.designing.DraftSurvey.Cut;
import org.inspraak.designing.DraftSurvey.Retention;
import org.inspraak.designing.DraftSurvey.Sample;
import org.inspraak.designing.DraftSurvey.Throttle;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Band;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;
import org.inspraak.survey.SurveyThrottle;

/** A survey as its author sends it. */
final class SurveyDraftJson {

    private SurveyDraftJson() {}

    static DraftSurvey read(String controller, String survey, Fields fields) {
        return new DraftSurvey(
                controller,
                survey,
                fields.text("name"),
                fields.text("product"),
                fields.constant("scale", Scale.class),
                fields.object("bands", SurveyDraftJson::bands).orElse(null),
                fields.textByName("question"),
                fields.textByName("follow_up"),
                fields.object("follow_up_by_band", SurveyDraftJson::byBand).orElse(Map.of()),
                fields.constants("channels", Channel.class),
                fields.object("throttle", SurveyDraftJson::throttle).orElseGet(SurveyDraftJson::standardThrottle),
                fields.object("sampling", SurveyDraftJson::sampling).orElseGet(SurveyDraftJson::standardSampling),
                fields.textOrNull("assessment"),
                fields.numberOrNull("notice"),
                fields.object("retention", SurveyDraftJson::retention).orElse(null));
    }

    private static Cut bands(Fields fields) {
        return new Cut(fields.number("low_to"), fields.number("high_from"));
    }

    private static Map<Band, Map<String, String>> byBand(Fields fields) {
        Map<Band, Map<String, String>> byBand = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            Map<String, String> texts = fields.textByNameOrNone(SnakeCase.of(band));
            if (!texts.isEmpty()) {
                byBand.put(band, texts);
            }
        }
        return byBand;
    }

    private static Throttle throttle(Fields fields) {
        return new Throttle(fields.number("after_invitation_days"), fields.number("after_response_days"));
    }

    private static Throttle standardThrottle() {
        SurveyThrottle standard = SurveyThrottle.STANDARD;
        return new Throttle((int) standard.afterInvitation().toDays(), (int)
                standard.afterResponse().toDays());
    }

    private static Sample sampling(Fields fields) {
        return new Sample(
                fields.share("identified_share"),
                fields.share("anonymous_share"),
                fields.number("window_days"),
                fields.numberOrNull("daily_cap"));
    }

    private static Sample standardSampling() {
        Sampling standard = Sampling.STANDARD;
        return new Sample(
                standard.identifiedShare(),
                standard.anonymousShare(),
                (int) standard.window().toDays(),
                null);
    }

    private static Retention retention(Fields fields) {
        return new Retention(fields.text("period"), fields.constant("disposal", Disposal.class));
    }
}
