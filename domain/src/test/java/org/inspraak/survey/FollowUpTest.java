package org.inspraak.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inspraak.fixture.Lawful.DUTCH;
import static org.inspraak.fixture.Lawful.ENGLISH;

import java.util.Map;
import org.inspraak.fixture.Lawful;
import org.inspraak.language.LocalizedText;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final FollowUp FOLLOW_UP = new FollowUp(
            Lawful.text("Waarom?", "Why?"), Map.of(Band.LOW, LocalizedText.of(ENGLISH, "What went wrong?")));

    @Test
    void asksWhatABandHasOfItsOwnInThatLanguage() {
        assertThat(FOLLOW_UP.to(Band.LOW, ENGLISH)).isEqualTo("What went wrong?");
        assertThat(FOLLOW_UP.to(Band.LOW, DUTCH)).isEqualTo("Waarom?");
        assertThat(FOLLOW_UP.to(Band.HIGH, ENGLISH)).isEqualTo("Why?");
    }

    @Test
    void mustSpeakEveryLanguageOfTheQuestion() {
        var question = Lawful.text("Hoe was het?", "How was it?");
        FollowUp dutchOnly = FollowUp.always(LocalizedText.of(DUTCH, "Waarom?"));

        assertThatThrownBy(() -> Questionnaire.standard(Scale.CSAT_1_5, question, dutchOnly))
                .hasMessageContaining("lacks a language");
    }
}
