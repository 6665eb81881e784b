package org.inspraak.compliance.story;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.inspraak.compliance.PortContract;
import org.inspraak.designing.MoveSurvey.Move;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Scale;

/**
 * Whatever happens, in whatever order: nobody is asked within any pause, over all surveys and per survey (P12, P19); no
 * comment without a score, no details without one (P3, P4, P7); a refusal is taken and leaves nothing (P5); an objection
 * stops everything (P34); and what is counted is what is kept, released batch by batch (case 8).
 */
public abstract class StoryContract extends PortContract {

    private static final String NPS = "nps";
    private static final String CES = "ces";
    private static final int LONGEST_STORY = 40;

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyStoryEndsAsThePromisesSay(@ForAll("stories") List<Event> events) {
        Story story = new Story(scene());
        story.field(NPS, Scale.NPS_0_10);
        story.field(CES, Scale.CES_1_7);

        events.forEach(event -> event.happenIn(story));
        story.end();

        Statistics.label("what came of it")
                .coverage(checker -> List.of(Model.INVITED, Model.NOT_INVITED, Model.KEPT, Model.DONE)
                        .forEach(outcome -> checker.check(outcome).percentage(share -> share > 1)));
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return events().list().ofMinSize(1).ofMaxSize(LONGEST_STORY);
    }

    private static Arbitrary<Event> events() {
        Arbitrary<Integer> newest = Arbitraries.integers().between(0, 2);
        Arbitrary<String> survey = Arbitraries.of(NPS, NPS, CES);
        Arbitrary<Integer> score = Arbitraries.integers().between(-1, 11);
        Arbitrary<OptOutChoice> choice = Arbitraries.of(OptOutChoice.class);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(Arbitraries.of(Who.class), survey).as(Event.IsAsked::new)),
                Tuple.of(8, Combinators.combine(newest, score).as(Event.Scores::new)),
                Tuple.of(1, Combinators.combine(newest, score).as(Event.SomebodyElseScores::new)),
                Tuple.of(
                        4,
                        Combinators.combine(newest, Arbitraries.of("because", "why not"))
                                .as(Event.Comments::new)),
                Tuple.of(2, newest.map(Event.Declines::new)),
                Tuple.of(1, Combinators.combine(newest, choice).as(Event.Chooses::new)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(Who.ADA, Who.BOB), choice)
                                .as(Event.ChoosesUnasked::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        survey, Arbitraries.of(Move.PAUSE, Move.ACTIVATE, Move.ACTIVATE, Move.CLOSE))
                                .as(Event.IsMoved::new)),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                        Duration.ofMinutes(59),
                                        Duration.ofHours(23),
                                        Duration.ofDays(1),
                                        Duration.ofDays(7),
                                        Duration.ofDays(30),
                                        Duration.ofDays(90))
                                .map(Event.TimePasses::new)));
    }
}
