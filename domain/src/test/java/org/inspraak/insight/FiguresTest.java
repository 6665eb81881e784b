package org.inspraak.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.inspraak.survey.Bands;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Score;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void npsIsPromotersLessDetractorsWithTheMarginOfFewAnswers() {
        NpsFigures nps = (NpsFigures) figures(Scale.NPS_0_10, 9, 10, 8, 7, 3);

        assertThat(nps.score()).isCloseTo(20, within(1e-9));
        assertThat(nps.promoters()).isEqualTo(new Share(2, 40));
        assertThat(nps.passives()).isEqualTo(new Share(2, 40));
        assertThat(nps.detractors()).isEqualTo(new Share(1, 20));
        // By hand: p = 2.75/8, d = 1.75/8, 196·√((p+d−(p−d)²)/8)
        assertThat(nps.margin().points()).isCloseTo(51.2454, within(1e-3));
        assertThat(nps.margin().adjusted()).isTrue();
    }

    @Test
    void npsOfThirtyAnswersHasThePlainMargin() {
        int[] scores =
                IntStream.range(0, 30).map(i -> i < 15 ? 10 : i < 24 ? 8 : 2).toArray();

        NpsFigures nps = (NpsFigures) figures(Scale.NPS_0_10, scores);

        assertThat(nps.score()).isCloseTo(30, within(1e-9));
        // By hand: p = 0.5, d = 0.2, 196·√((0.7−0.09)/30)
        assertThat(nps.margin().points()).isCloseTo(27.9485, within(1e-3));
        assertThat(nps.margin().adjusted()).isFalse();
    }

    @Test
    void npsOfNothingButPromotersHasAMarginAllTheSame() {
        NpsFigures nps = (NpsFigures) figures(Scale.NPS_0_10, 10, 10, 10, 10, 10);

        assertThat(nps.score()).isEqualTo(100);
        assertThat(nps.margin().points()).isGreaterThan(30);
    }

    @Test
    void cesIsAMeanWithItsBandsBesideIt() {
        CesFigures ces = (CesFigures) figures(Scale.CES_1_7, 7, 6, 5, 4, 1);

        assertThat(ces.mean().value()).isCloseTo(4.6, within(1e-9));
        assertThat(ces.positives()).isEqualTo(new Share(2, 40));
        assertThat(ces.neutrals()).isEqualTo(new Share(2, 40));
        assertThat(ces.negatives()).isEqualTo(new Share(1, 20));
        assertThat(ces.bands()).isEqualTo(new Bands(3, 6));
        // By hand: s = √(21.2/4), 1.96·s/√5
        assertThat(ces.mean().margin().orElseThrow().points()).isCloseTo(2.0179, within(1e-3));
    }

    @Test
    void csatIsThePercentageOfPositiveScoresAndAMean() {
        CsatFigures csat = (CsatFigures) figures(Scale.CSAT_1_5, 5, 4, 3, 2, 1);

        assertThat(csat.positives()).isEqualTo(new Share(2, 40));
        assertThat(csat.mean().value()).isCloseTo(3, within(1e-9));
        // By hand: p = 4/9, 196·√(p(1−p)/9)
        assertThat(csat.margin().points()).isCloseTo(32.4638, within(1e-3));
    }

    @Test
    void aSingleAnswerSaysNothingOfTheSpread() {
        assertThat(((CesFigures) figures(Scale.CES_1_5, 4)).mean().margin()).isEmpty();
    }

    @Test
    void ofNoAnswersThereAreNoFigures() {
        assertThatThrownBy(() -> figures(Scale.NPS_0_10)).hasMessageContaining("no answers");
    }

    private static Figures figures(Scale scale, int... scores) {
        Distribution distribution = Distribution.none(scale);
        for (int score : scores) {
            distribution = distribution.plus(new Score(score), 1);
        }
        return Figures.of(distribution, scale.standardBands());
    }
}
