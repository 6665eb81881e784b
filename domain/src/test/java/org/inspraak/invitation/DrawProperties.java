package org.inspraak.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.inspraak.fixture.Lawful;
import org.inspraak.respondent.IdentifierKind;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.SubjectIdentifier;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.survey.SurveyId;

class DrawProperties {

    private static final Duration WINDOW = Duration.ofDays(90);
    private static final KeyRing RING =
            new KeyRing(Map.of(1, "a secret of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8)));

    @Property // P12
    void theSamePersonDrawsTheSameAllWindowLong(@ForAll @LongRange(max = 4_000_000_000L) long second) {
        Draw first = Draw.of(person(1), new SurveyId("weekly"), WINDOW, Lawful.NOON.plusSeconds(second));
        Draw atTheEnd = Draw.of(
                person(1), new SurveyId("weekly"), WINDOW, first.standsUntil().minusMillis(1));

        assertThat(atTheEnd).isEqualTo(first);
        assertThat(Draw.of(person(1), new SurveyId("weekly"), WINDOW, first.standsUntil()))
                .isNotEqualTo(first);
    }

    @Example
    void aThirdOfThePeopleIsAThird() {
        long sampled = IntStream.range(0, 20_000)
                .mapToObj(DrawProperties::person)
                .filter(person -> Draw.of(person, new SurveyId("weekly"), WINDOW, Lawful.NOON)
                        .isWithin(1 / 3.0))
                .count();

        assertThat(sampled / 20_000.0).isCloseTo(1 / 3.0, within(0.02));
    }

    @Example
    void drawsForTwoSurveysHaveNothingToDoWithEachOther() {
        long both = IntStream.range(0, 20_000)
                .mapToObj(DrawProperties::person)
                .filter(person -> Draw.of(person, new SurveyId("one"), WINDOW, Lawful.NOON)
                                .isWithin(0.5)
                        && Draw.of(person, new SurveyId("two"), WINDOW, Lawful.NOON)
                                .isWithin(0.5))
                .count();

        assertThat(both / 20_000.0).isCloseTo(0.25, within(0.02));
    }

    private static SubjectKey person(int number) {
        return RING.keysOf(new SubjectIdentifier(IdentifierKind.USER_ID, "user-" + number))
                .get(0);
    }
}
