package org.inspraak.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.fixture.Lawful;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Score;

class PublicationProperties {

    @Property // case 8
    void twoReleasesNeverDifferByFewerAnswersThanTheThreshold(
            @ForAll("scores") @Size(max = 60) List<Score> scores, @ForAll @IntRange(min = 5, max = 12) int k) {
        Distribution counted = Distribution.none(Scale.NPS_0_10);
        Publication publication = Publication.NOTHING;
        long lastReleased = 0;
        for (Score score : scores) {
            counted = counted.plus(score, 1);
            Distribution now = counted;
            publication = publication.answered(() -> now, new ReleaseThreshold(k), Lawful.NOON);
            long released = publication
                    .released()
                    .map(release -> release.scores().total())
                    .orElse(0L);

            assertThat(released == lastReleased || released - lastReleased >= k).isTrue();
            assertThat(released + publication.waiting()).isEqualTo(counted.total());
            assertThat(publication.waiting()).isLessThan(k);
            lastReleased = released;
        }
    }

    @Property // case 8
    void neverReleasesFewerAnswersThanTheThresholdThoughManyWereDisposedOf(
            @ForAll @IntRange(max = 4) int stillCounted, @ForAll @IntRange(min = 1, max = 40) int answers) {
        Publication publication = Publication.NOTHING;
        Distribution few = Distribution.none(Scale.NPS_0_10).plus(new Score(9), stillCounted);
        for (int i = 0; i < answers; i++) {
            publication = publication.answered(() -> few, ReleaseThreshold.STANDARD, Lawful.NOON);
        }

        assertThat(publication.released()).isEmpty();
    }

    @Provide
    Arbitrary<List<Score>> scores() {
        return Arbitraries.integers().between(0, 10).map(Score::new).list();
    }
}
