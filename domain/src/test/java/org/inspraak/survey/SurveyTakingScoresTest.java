package org.inspraak.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.fixture.Lawful.NOON;

import org.inspraak.fixture.Lawful;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyTakingScoresTest {

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CLOSED"})
    void takesNothingWhileItIsNotOpen(SurveyStatus status) {
        assertThat(Lawful.survey(Scale.NPS_0_10, status).admit(new Score(9), NOON))
                .isEqualTo(new Admission.NotAdmitted(Admission.Reason.NOT_OPEN));
    }

    @Test
    void takesAnswersOfThoseAlreadyAskedWhileItIsPaused() {
        assertThat(Lawful.survey(Scale.NPS_0_10, SurveyStatus.PAUSED).admit(new Score(9), NOON))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void saysWhichBandAScoreFallsInto() {
        assertThat(bandOf(6)).isEqualTo(Band.LOW);
        assertThat(bandOf(7)).isEqualTo(Band.MIDDLE);
        assertThat(bandOf(8)).isEqualTo(Band.MIDDLE);
        assertThat(bandOf(9)).isEqualTo(Band.HIGH);
    }

    private static Band bandOf(int score) {
        return Lawful.survey(Scale.NPS_0_10, SurveyStatus.ACTIVE)
                .admit(new Score(score), NOON)
                .map(Admission.Admitted::band, notAdmitted -> {
                    throw new AssertionError(notAdmitted);
                });
    }
}
