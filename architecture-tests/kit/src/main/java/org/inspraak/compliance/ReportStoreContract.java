package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.inspraak.controller.ControllerId;
import org.inspraak.insight.Publication;
import org.inspraak.reporting.Counted;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.junit.jupiter.api.Test;

/** What operators see: counts, and answers that only the gate can open. */
public abstract class ReportStoreContract extends PortContract {

    private static final int NINE = 9;

    @Test
    void countsNothingOfADraftAndKnowsNoOtherSurvey() {
        Scene scene = scene();
        Survey draft = scene.written(scene.draft("draft", Designs.withoutPapers(Lawful.design(Scale.CES_1_5))));

        assertThat(store(scene).counted(scene.id(), draft.id())).hasValueSatisfying(counted -> {
            assertThat(counted.controller()).isEqualTo(scene.controller());
            assertThat(counted.survey()).isEqualTo(draft);
            assertThat(counted.tally().live()).isEmpty();
            assertThat(counted.tally().settled().total()).isZero();
            assertThat(counted.publication()).isEqualTo(Publication.NOTHING);
            assertThat(counted.shown()).isZero();
        });
        assertThat(store(scene).counted(scene.id(), new SurveyId("other"))).isEmpty();
        assertThat(store(scene).counted(new ControllerId("nobody"), draft.id())).isEmpty();
    }

    @Test
    void tellsWhatStandsBehindASurveyThatWasInTheField() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Survey draft = scene.written(scene.draft("draft", Lawful.design(Scale.CES_1_5)));

        assertThat(store(scene).fielded(scene.id(), nps.survey().id())).contains(nps);
        assertThat(store(scene).fielded(scene.id(), draft.id())).isEmpty();
        assertThat(store(scene).fielded(scene.id(), new SurveyId("other"))).isEmpty();
    }

    @Test // P21
    void countsAnAnswerInTheBucketInWhichItFallsDue() {
        Scene scene = scene();
        FieldedSurvey brief = scene.field(
                "brief", Designs.keptFor(Period.ofDays(10), Disposal.DELETE, Lawful.design(Scale.NPS_0_10)));
        Response first = scene.scored(brief, NINE);
        scene.clock().pass(Duration.ofDays(1));
        Response second = scene.scored(brief, NINE);

        Counted counted = Reports.counted(scene, brief);

        assertThat(counted.tally().live())
                .containsOnlyKeys(first.lifetime().bucket(), second.lifetime().bucket());
        assertThat(first.lifetime().bucket()).isNotEqualTo(second.lifetime().bucket());
    }

    @Test // P21
    void sealsEveryAnswerWithItsLifetime() {
        Scene scene = scene();
        FieldedSurvey brief = scene.field(
                "brief", Designs.keptFor(Period.ofDays(10), Disposal.DELETE, Lawful.design(Scale.NPS_0_10)));
        scene.clock().moveTo(Lawful.LAST_MOMENT_OF_MONDAY);
        Response response = scene.scored(brief, NINE);
        Instant gone = response.lifetime()
                .bucket()
                .atStartOfDay(scene.controller().zone())
                .toInstant();

        scene.clock().moveTo(gone.minusMillis(1));
        assertThat(Reports.answers(scene, brief)).hasSize(1);
        scene.clock().moveTo(gone);
        assertThat(Reports.answers(scene, brief)).isEmpty();
    }

    @Test // P33
    void sealsEveryAnswerWithTheStandingAsItIsNow() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Response response = scene.scored(nps, Person.ADA, NINE);
        assertThat(Reports.answers(scene, nps)).hasSize(1);

        var standing = scene.adapter()
                .invitations()
                .standing(scene.id(), Person.ADA.keys())
                .orElseThrow();
        scene.adapter().invitations().choose(scene.decisions().toRestrict(scene.controller(), standing));

        assertThat(Reports.answers(scene, nps)).isEmpty();
        assertThat(store(scene)
                        .answer(scene.id(), nps.survey().id(), response.getId())
                        .flatMap(kept -> Reports.opened(scene, nps, kept)))
                .isEmpty();
    }

    @Test
    void findsOneAnswerOfTheSurveyOnly() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        Response response = scene.scored(nps, NINE);

        assertThat(store(scene)
                        .answer(scene.id(), nps.survey().id(), response.getId())
                        .map(Kept::id))
                .contains(response.getId());
        assertThat(store(scene).answer(scene.id(), ces.survey().id(), response.getId()))
                .isEmpty();
        assertThat(store(scene).answer(scene.id(), nps.survey().id(), ResponseId.from(scene.tokens())))
                .isEmpty();
        assertThat(Reports.kept(scene, ces)).isEmpty();
    }

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        Response atOne = one.scored(ofOne, Person.ADA, NINE);

        assertThat(Reports.kept(other, ofOther)).isEmpty();
        assertThat(store(one).answer(other.id(), ofOther.survey().id(), atOne.getId()))
                .isEmpty();

        other.scored(ofOther, 1);

        IntakeContract.assertOneAnswer(one, ofOne, NINE);
        IntakeContract.assertOneAnswer(other, ofOther, 1);
    }

    private static ReportStore store(Scene scene) {
        return scene.adapter().reportStore();
    }
}
