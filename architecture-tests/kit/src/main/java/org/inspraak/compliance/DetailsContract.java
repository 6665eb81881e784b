package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.processing.Permit;
import org.inspraak.reporting.ReportStore;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.PropertyName;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** Who gets at details: whoever holds the permit to read that subject, and nobody else (P6, P7, case 12). */
public abstract class DetailsContract extends PortContract {

    private static final int NINE = 9;

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

    @Test // P21
    void givesNoDetailsThatAreDueThoughAnotherAnswerOfThePersonIsNot() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey csat = scene.field("csat", Scale.CSAT_1_5);
        Response old = scene.scored(nps, Person.ADA, NINE);
        Standing ada = scene.standing(Person.ADA);
        scene.clock().moveTo(startOf(scene, old.lifetime().bucket().minusDays(1)));
        Response recent = scene.kept(scene.decisions()
                .toKeep(
                        scene.pending(scene.given(scene.decisions().toInvite(csat, ada, Person.ADA.keys()))),
                        1,
                        Person.ADA.details()));

        assertThat(store(scene).details(permit(scene, csat, recent), old.getId()))
                .isPresent();
        scene.clock().moveTo(startOf(scene, old.lifetime().bucket()));
        assertThat(store(scene).details(permit(scene, csat, recent), old.getId()))
                .isEmpty();
    }

    @Test // P33
    void givesNoDetailsOfSomebodyWhoWasRestrictedMeanwhile() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Response response = scene.scored(nps, Person.ADA, NINE);
        Permit before = permit(scene, nps, response);
        scene.adapter()
                .invitations()
                .choose(scene.decisions().toRestrict(scene.controller(), scene.standing(Person.ADA)));

        assertThat(store(scene).details(before, response.getId())).isEmpty();
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

    @Test // case 12
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        Response atOne = one.scored(ofOne, Person.ADA, NINE);
        Response atOther =
                other.kept(other.decisions().toKeep(other.pending(other.asked(ofOther, Person.ADA)), 1, Details.NONE));
        assertThat(atOther.getId()).isEqualTo(atOne.getId());

        assertThat(store(one).details(permit(one, ofOne, atOne), atOne.getId())).contains(Person.ADA.details());
        assertThat(store(one)
                        .details(permit(other, ofOther, atOther), atOther.getId())
                        .filter(details -> !details.isEmpty()))
                .isEmpty();
    }

    /** To read the answers of that response's subject: what the gate gives with the opened answer. */
    private static Permit permit(Scene scene, FieldedSurvey fielded, Response response) {
        return store(scene)
                .answer(scene.id(), fielded.survey().id(), response.getId())
                .flatMap(kept -> Reports.opened(scene, fielded, kept))
                .orElseThrow(() -> new AssertionError("the gate does not open the answer"))
                .permit();
    }

    private static Instant startOf(Scene scene, LocalDate day) {
        return day.atStartOfDay(scene.controller().zone()).toInstant();
    }

    private static ReportStore store(Scene scene) {
        return scene.adapter().reportStore();
    }
}
