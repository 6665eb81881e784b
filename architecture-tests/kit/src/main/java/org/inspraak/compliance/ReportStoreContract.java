package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.ControllerId;
import org.inspraak.insight.Publication;
import org.inspraak.processing.Permit;
import org.inspraak.reporting.Counted;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.PropertyName;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.junit.jupiter.api.Test;

/** What operators see: counts, sealed answers page by page, and details for the permit's subject alone. */
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

    @Test
    void givesTheDetailsThatCameWithAResponse() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Details details = new Details(
                Map.of(
                        Category.USER_ID, "u-1",
                        Category.USER_NAME, "Ada L\u00f6velace",
                        Category.EMAIL, "ada@mail.test",
                        Category.URL, "https://payroll.voorbeeld.nl/run",
                        Category.COMPANY, "Ada & S\u00f8nner",
                        Category.COUNTRY, "NO"),
                Map.of(new PropertyName("seats_amount"), "12.50"));
        ScoredResponse scored = scene.decisions().toKeep(scene.pending(scene.asked(nps, Person.ADA)), NINE, details);
        scene.kept(scored);

        assertThat(store(scene)
                        .details(
                                permit(scene, nps, scored.response()),
                                scored.response().getId()))
                .contains(details);
    }

    @Test // P6, case 12
    void givesNoDetailsOfAnotherSubject() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Response ofAda = scene.scored(nps, Person.ADA, NINE);
        Response ofBob = scene.scored(nps, Person.BOB, NINE);

        assertThat(store(scene).details(permit(scene, nps, ofAda), ofBob.getId()))
                .isEmpty();
        assertThat(store(scene).details(permit(scene, nps, ofAda), ResponseId.from(scene.tokens())))
                .isEmpty();
        assertThat(store(scene).details(permit(scene, nps, ofBob), ofBob.getId()))
                .contains(Person.BOB.details());
    }

    @Test // P6
    void givesNoDetailsForAPermitToDoSomethingElse() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        ScoredResponse scored =
                scene.decisions().toKeep(scene.pending(scene.asked(nps, Person.ADA)), NINE, Person.ADA.details());
        scene.kept(scored);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        store(scene).details(scored.permit(), scored.response().getId()));
    }

    @Test // P7
    void keepsNoDetailsOfAScoreThatWasNotKept() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        var shown = scene.pending(scene.asked(nps, Person.ADA));
        ScoredResponse refused =
                scene.decisions().toKeep(shown, 1, Person.ADA.details().with(Category.COUNTRY, "NL"));
        Response kept = scene.kept(scene.decisions().toKeep(shown, NINE, Details.NONE));
        scene.adapter().intake().keep(refused);

        Permit permit = permit(scene, nps, kept);
        assertThat(store(scene).details(permit, refused.response().getId())).isEmpty();
        assertThat(store(scene).details(permit, kept.getId()).filter(details -> !details.isEmpty()))
                .isEmpty();
    }

    @Test
    void listsTheNewestAnswersFirst() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        List<ResponseId> newestFirst = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            newestFirst.add(0, scene.scored(nps, number).getId());
            scene.clock().pass(Duration.ofMillis(1));
        }

        assertThat(ids(Reports.kept(scene, nps))).isEqualTo(newestFirst);
    }

    @Test
    void turnsPagesWithoutLossOrRepeatEvenAcrossEqualInstants() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        for (int number = 0; number < 7; number++) {
            scene.scored(nps, number);
        }
        scene.clock().pass(Duration.ofMillis(1));
        scene.scored(nps, NINE);

        List<ResponseId> turned = new ArrayList<>();
        Optional<ResponseId> after = Optional.empty();
        List<Kept> page = page(scene, nps, after);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            turned.addAll(ids(page));
            after = Optional.of(page.get(page.size() - 1).id());
            page = page(scene, nps, after);
        }

        assertThat(turned).isEqualTo(ids(Reports.kept(scene, nps))).hasSize(8);
        assertThat(turned.subList(1, 8)).extracting(ResponseId::value).isSorted();
    }

    @Test // case 12
    void putsNothingBehindAnAnswerThatTheSurveyDoesNotHave() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        Response elsewhere = scene.scored(ces, 1);
        scene.clock().pass(Duration.ofMillis(-1));
        scene.scored(nps, NINE);

        assertThat(page(scene, nps, Optional.of(elsewhere.getId()))).isEmpty();
        assertThat(page(scene, nps, Optional.of(ResponseId.from(scene.tokens()))))
                .isEmpty();
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

        Response atOther =
                other.kept(other.decisions().toKeep(other.pending(other.asked(ofOther, Person.ADA)), 1, Details.NONE));
        assertThat(atOther.getId()).isEqualTo(atOne.getId());
        assertThat(store(one).details(permit(one, ofOne, atOne), atOne.getId())).contains(Person.ADA.details());
        assertThat(store(one)
                        .details(permit(other, ofOther, atOther), atOther.getId())
                        .filter(details -> !details.isEmpty()))
                .isEmpty();
        IntakeContract.assertOneAnswer(one, ofOne, NINE);
        IntakeContract.assertOneAnswer(other, ofOther, 1);
    }

    /** To read the answers of that response's subject: what the gate gives with the opened answer. */
    private static Permit permit(Scene scene, FieldedSurvey fielded, Response response) {
        return store(scene)
                .answer(scene.id(), fielded.survey().id(), response.getId())
                .flatMap(kept -> Reports.opened(scene, fielded, kept))
                .orElseThrow(() -> new AssertionError("the gate does not open the answer"))
                .permit();
    }

    private static List<Kept> page(Scene scene, FieldedSurvey fielded, Optional<ResponseId> after) {
        return store(scene).answers(scene.id(), fielded.survey().id(), after, 2);
    }

    private static List<ResponseId> ids(List<Kept> answers) {
        return answers.stream().map(Kept::id).toList();
    }

    private static ReportStore store(Scene scene) {
        return scene.adapter().reportStore();
    }
}
