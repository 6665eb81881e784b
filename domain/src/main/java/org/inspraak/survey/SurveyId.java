package org.inspraak.survey;

import org.inspraak.token.TokenFormat;
import org.jmolecules.ddd.types.Identifier;

/** The short name of a survey, unique within its controller only. */
public record SurveyId(String value) implements Identifier, Comparable<SurveyId> {

    public SurveyId {
        TokenFormat.slug(value, "a survey id");
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
