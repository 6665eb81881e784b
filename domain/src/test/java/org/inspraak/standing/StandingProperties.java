package org.inspraak.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.fixture.Lawful;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyThrottle;

class StandingProperties {

    private static final ControllerThrottle OF_CONTROLLER = ControllerThrottle.STANDARD;
    private static final SurveyThrottle OF_SURVEY = SurveyThrottle.STANDARD;

    enum Reaction {
        NONE,
        DECLINE,
        ANSWER
    }

    /** After so many hours the person would be asked for that survey, and if asked, reacts so. */
    record Visit(int hoursLater, SurveyId survey, Reaction reaction) {}

    private record Ask(SurveyId survey, Instant at, Reaction reaction) {}

    @Property // P12, P19
    void nobodyIsAskedTwiceWithinAnyWindow(@ForAll("visits") List<Visit> visits) {
        List<Ask> asks = asks(visits);

        for (int i = 0; i < asks.size(); i++) {
            for (int j = i + 1; j < asks.size(); j++) {
                Ask earlier = asks.get(i);
                Ask later = asks.get(j);
                Duration between = Duration.between(earlier.at(), later.at());
                assertThat(between).isGreaterThanOrEqualTo(OF_CONTROLLER.betweenSurveys());
                if (earlier.reaction() == Reaction.DECLINE) {
                    assertThat(between).isGreaterThanOrEqualTo(OF_CONTROLLER.afterDecline());
                }
                if (earlier.survey().equals(later.survey())) {
                    assertThat(between)
                            .isGreaterThanOrEqualTo(
                                    earlier.reaction() == Reaction.ANSWER
                                            ? OF_SURVEY.afterResponse()
                                            : OF_SURVEY.afterInvitation());
                }
            }
        }
    }

    @Property
    void everyChangeRaisesTheVersionAndKeepsNoPauseThatIsOver(@ForAll("visits") List<Visit> visits) {
        Standing standing = Standing.fresh(Lawful.ANNA);
        Instant at = Lawful.NOON;
        for (Visit visit : visits) {
            at = at.plus(Duration.ofHours(visit.hoursLater()));
            Standing next = standing.invited(visit.survey(), OF_SURVEY, OF_CONTROLLER, at);

            assertThat(next.version()).isEqualTo(standing.version() + 1);
            assertThat(next.pauses()).allMatch(pauseHoldsAt(at));
            standing = next;
        }
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        Arbitrary<SurveyId> surveys = Arbitraries.of(new SurveyId("one"), new SurveyId("two"));
        return Combinators.combine(Arbitraries.integers().between(0, 24 * 40), surveys, Arbitraries.of(Reaction.class))
                .as(Visit::new)
                .list()
                .ofMaxSize(25);
    }

    private static Predicate<Pause> pauseHoldsAt(Instant at) {
        return pause -> pause.holdsAt(at);
    }

    private static List<Ask> asks(List<Visit> visits) {
        List<Ask> asks = new ArrayList<>();
        Standing standing = Standing.fresh(Lawful.ANNA);
        Instant at = Lawful.NOON;
        for (Visit visit : visits) {
            at = at.plus(Duration.ofHours(visit.hoursLater()));
            if (standing.longestPause(visit.survey(), at).isEmpty()) {
                asks.add(new Ask(visit.survey(), at, visit.reaction()));
                standing = standing.invited(visit.survey(), OF_SURVEY, OF_CONTROLLER, at);
                standing = switch (visit.reaction()) {
                    case NONE -> standing;
                    case DECLINE -> standing.declined(OF_CONTROLLER, at);
                    case ANSWER -> standing.answered(visit.survey(), OF_SURVEY, at);
                };
            }
        }
        return asks;
    }
}
