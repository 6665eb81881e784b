package org.inspraak.jdbc;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inspraak.language.LocalizedText;
import org.inspraak.survey.Band;
import org.inspraak.survey.Bands;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Design;
import org.inspraak.survey.FollowUp;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;
import org.inspraak.survey.SurveyThrottle;

/** How a survey's design is written in its row, but for what is looked up or joined by, which has columns of its own. */
final class Designs {

    private Designs() {}

    static Json json(Design design) {
        Questionnaire questionnaire = design.questionnaire();
        return Json.empty()
                .with("name", design.name())
                .with("scale", questionnaire.scale().name())
                .with(
                        "bands",
                        Json.empty()
                                .with("low_to", questionnaire.bands().lowTo())
                                .with("high_from", questionnaire.bands().highFrom()))
                .with("question", Texts.json(questionnaire.question()))
                .with("follow_up", Texts.json(questionnaire.followUp().standard()))
                .with("follow_up_by_band", byBand(questionnaire.followUp().byBand()))
                .with(
                        "channels",
                        design.channels().stream().map(Channel::name).sorted().toList())
                .with(
                        "throttle",
                        Json.empty()
                                .with(
                                        "after_invitation",
                                        design.throttle().afterInvitation().toString())
                                .with(
                                        "after_response",
                                        design.throttle().afterResponse().toString()))
                .with("sampling", json(design.sampling()));
    }

    static Questionnaire questionnaire(Json design) {
        Json bands = design.object("bands");
        Map<Band, LocalizedText> byBand = new TreeMap<>();
        Json ofBands = design.object("follow_up_by_band");
        ofBands.names().forEach(band -> byBand.put(Band.valueOf(band), Texts.localized(ofBands.object(band))));
        return new Questionnaire(
                Scale.valueOf(design.text("scale")),
                new Bands(bands.integer("low_to"), bands.integer("high_from")),
                Texts.localized(design.object("question")),
                new FollowUp(Texts.localized(design.object("follow_up")), byBand));
    }

    static Set<Channel> channels(Json design) {
        return design.texts("channels").stream().map(Channel::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static SurveyThrottle throttle(Json design) {
        Json throttle = design.object("throttle");
        return new SurveyThrottle(
                Duration.parse(throttle.text("after_invitation")), Duration.parse(throttle.text("after_response")));
    }

    static Sampling sampling(Json design) {
        Json sampling = design.object("sampling");
        return new Sampling(
                sampling.real("identified_share"),
                sampling.real("anonymous_share"),
                Duration.parse(sampling.text("window")),
                sampling.has("daily_cap") ? OptionalInt.of(sampling.integer("daily_cap")) : OptionalInt.empty());
    }

    private static Json json(Sampling sampling) {
        Json json = Json.empty()
                .with("identified_share", sampling.identifiedShare())
                .with("anonymous_share", sampling.anonymousShare())
                .with("window", sampling.window().toString());
        return sampling.dailyCap().isPresent()
                ? json.with("daily_cap", sampling.dailyCap().getAsInt())
                : json;
    }

    private static Json byBand(Map<Band, LocalizedText> texts) {
        Json json = Json.empty();
        for (Map.Entry<Band, LocalizedText> entry : texts.entrySet()) {
            json = json.with(entry.getKey().name(), Texts.json(entry.getValue()));
        }
        return json;
    }
}
