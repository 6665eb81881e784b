package org.inspraak.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inspraak.fixture.Lawful;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "NPS_0_10, NPS, 0, 10, 6, 9",
        "CES_1_7, CES, 1, 7, 3, 6",
        "CES_1_5, CES, 1, 5, 2, 4",
        "CSAT_1_5, CSAT, 1, 5, 2, 4",
        "CSAT_1_10, CSAT, 1, 10, 6, 9"
    })
    void hasTheEndsAndBandsOfTheField(Scale scale, Metric metric, int lowest, int highest, int lowTo, int highFrom) {
        assertThat(scale.metric()).isEqualTo(metric);
        assertThat(scale.lowest()).isEqualTo(lowest);
        assertThat(scale.highest()).isEqualTo(highest);
        assertThat(scale.standardBands()).isEqualTo(new Bands(lowTo, highFrom));
    }

    @Test
    void letsOnlyCesBeCutOtherwise() {
        var question = Lawful.questionnaire(Scale.CES_1_7);

        assertThat(new Questionnaire(Scale.CES_1_7, new Bands(4, 5), question.question(), question.followUp()).bands())
                .isEqualTo(new Bands(4, 5));
        assertThatThrownBy(() ->
                        new Questionnaire(Scale.NPS_0_10, new Bands(5, 9), question.question(), question.followUp()))
                .hasMessageContaining("NPS_0_10");
    }
}
