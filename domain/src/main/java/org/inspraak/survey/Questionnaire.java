package org.inspraak.survey;

import java.util.Set;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;

/** What a survey asks: a question for a score on a scale, then why. The languages are those of the question. */
public record Questionnaire(Scale scale, Bands bands, LocalizedText question, FollowUp followUp) {

    /** @throws IllegalArgumentException when the bands are not the scale's, or the follow-up lacks a language */
    public Questionnaire {
        if (!scale.takes(bands)) {
            throw new IllegalArgumentException(scale + " cannot be cut at " + bands);
        }
        if (!followUp.speaks(question.languages())) {
            throw new IllegalArgumentException("the follow-up question lacks a language of the question");
        }
    }

    /** With the bands that the field uses. */
    public static Questionnaire standard(Scale scale, LocalizedText question, FollowUp followUp) {
        return new Questionnaire(scale, scale.standardBands(), question, followUp);
    }

    public Set<Language> languages() {
        return question.languages();
    }
}
