package org.inspraak.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Score;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final LocalDate DUE = LocalDate.parse("2029-11-01");
    private static final Distribution ONE = Distribution.none(Scale.NPS_0_10).plus(new Score(9), 1);
    private final Tally tally = new Tally(Scale.NPS_0_10, Map.of(DUE, ONE, DUE.plusMonths(1), ONE), ONE);

    @Test
    void countsWhatIsSettledAndWhatIsLive() {
        assertThat(tally.on(DUE.minusDays(1), Disposal.DELETE).count(new Score(9)))
                .isEqualTo(3);
    }

    @Test // P21, P22
    void fromTheDayABucketIsDueItCountsOnOnlyWhereItIsAnonymised() {
        assertThat(tally.on(DUE, Disposal.DELETE).total()).isEqualTo(2);
        assertThat(tally.on(DUE, Disposal.ANONYMISE).total()).isEqualTo(3);
    }
}
