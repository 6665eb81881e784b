package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.insight.Distribution;
import org.inspraak.insight.Publication;
import org.inspraak.insight.Release;
import org.inspraak.respondent.Category;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** Counting answers: each once, at whatever moment they come, and shown only batch by batch (case 8). */
public abstract class CountingContract extends PortContract {

    private static final int BATCH = ReleaseThreshold.SMALLEST;

    @Test
    void keepsTheSameScoreOnceAndSaysSo() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));
        ScoredResponse first = scene.decisions().toKeep(shown, 9, Person.ADA.details());
        ScoredResponse again = scene.decisions().toKeep(shown, 9, Person.ADA.details());
        scene.kept(first);
        Pending after = scene.pending(shown.invitation());

        assertThat(scene.adapter().intake().keep(first)).isEqualTo(Keeping.ALREADY_KEPT);
        assertThat(scene.adapter().intake().keep(again)).isEqualTo(Keeping.ALREADY_KEPT);

        assertThat(scene.pending(shown.invitation())).isEqualTo(after);
        IntakeContract.assertOneAnswer(scene, nps, 9);
    }

    @Test
    void keepsTheFirstOfTwoScores() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));
        ScoredResponse other = scene.decisions().toKeep(shown, 2, Person.ADA.details());
        ScoredResponse otherDetails =
                scene.decisions().toKeep(shown, 9, Person.ADA.details().with(Category.COUNTRY, "NL"));
        scene.kept(scene.decisions().toKeep(shown, 9, Person.ADA.details()));
        Pending after = scene.pending(shown.invitation());

        assertThat(scene.adapter().intake().keep(other)).isEqualTo(Keeping.TAKEN);
        assertThat(scene.adapter().intake().keep(otherDetails)).isEqualTo(Keeping.TAKEN);

        assertThat(scene.pending(shown.invitation())).isEqualTo(after);
        IntakeContract.assertOneAnswer(scene, nps, 9);
    }

    @Test
    void keepsAScoreOnceThatManyThreadsSend() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Pending shown = scene.pending(scene.asked(nps, Person.ADA));

        var outcomes = AtOnce.inThreads(
                10, number -> scene.adapter().intake().keep(scene.decisions().toKeep(shown, 9, Person.ADA.details())));

        assertThat(outcomes).containsOnlyOnce(Keeping.KEPT).containsOnly(Keeping.KEPT, Keeping.ALREADY_KEPT);
        IntakeContract.assertOneAnswer(scene, nps, 9);
        assertThat(Reports.counted(scene, nps).publication().waiting()).isEqualTo(1);
    }

    @Test
    void countsWhatManyThreadsSendAsTheFoldOfTheAnswers() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        List<ScoredResponse> scores = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            Person person = Person.number(number);
            scores.add(
                    scene.decisions().toKeep(scene.pending(scene.asked(nps, person)), number % 11, person.details()));
        }

        var outcomes = AtOnce.inThreads(16, number -> scene.adapter().intake().keep(scores.get(number)));

        assertThat(outcomes).containsOnly(Keeping.KEPT);
        assertThat(Reports.live(scene, nps)).isEqualTo(Reports.folded(scene, nps));
        assertThat(Reports.live(scene, nps).total()).isEqualTo(16);
        Publication publication = Reports.counted(scene, nps).publication();
        assertThat(publication.waiting()).isEqualTo(16 % BATCH);
        assertThat(publication.released().map(release -> release.scores().total()))
                .contains(15L);
    }

    @Test
    void releasesNothingBeforeTheFirstBatchIsFull() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        assertThat(Reports.counted(scene, nps).publication()).isEqualTo(Publication.NOTHING);

        IntStream.range(0, BATCH - 1).forEach(number -> scene.scored(nps, 9));

        assertThat(Reports.counted(scene, nps).publication()).isEqualTo(new Publication(Optional.empty(), BATCH - 1));
    }

    @Test
    void releasesAtEveryFullBatchWhatCountsThen() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Distribution expected = Distribution.none(Scale.NPS_0_10);
        Publication last = Publication.NOTHING;
        for (int number = 1; number <= 3 * BATCH; number++) {
            scene.clock().pass(Duration.ofMinutes(1));
            expected = expected.plus(scene.scored(nps, number % 11).score(), 1);
            last = number % BATCH == 0
                    ? new Publication(
                            Optional.of(new Release(expected, scene.clock().instant())), 0)
                    : new Publication(last.released(), number % BATCH);

            assertThat(Reports.counted(scene, nps).publication())
                    .as("after %s answers", number)
                    .isEqualTo(last);
        }
    }

    @Test
    void countsTheSurveysOfOneControllerApart() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        scene.scored(nps, 10);
        scene.scored(ces, 7);
        scene.scored(ces, 1);

        assertThat(Reports.live(scene, nps).counts()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(Reports.live(scene, ces).counts()).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(Reports.counted(scene, ces).publication().waiting()).isEqualTo(2);
    }

    @Test
    void countsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        IntStream.range(0, BATCH).forEach(number -> one.scored(ofOne, 9));
        other.scored(ofOther, 1);

        assertThat(Reports.live(other, ofOther).total()).isEqualTo(1);
        assertThat(Reports.counted(other, ofOther).publication()).isEqualTo(new Publication(Optional.empty(), 1));
        assertThat(Reports.live(one, ofOne).total()).isEqualTo(BATCH);
    }
}
