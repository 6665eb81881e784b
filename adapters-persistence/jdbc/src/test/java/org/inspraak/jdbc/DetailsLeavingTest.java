package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.inspraak.compliance.Designs;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.response.Response;
import org.inspraak.retention.Disposal;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A permit is for one subject, who may have answered more than once: the store looks at each answer again. */
class DetailsLeavingTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void staySealedForAnAnswerThatIsDueThoughThePermitWasForAnother(Engine engine) {
        Scene scene = Scene.on(engine.adapter());
        FieldedSurvey brief =
                scene.field("brief", Designs.keptFor(Period.ofDays(30), Disposal.DELETE, Lawful.design(Scale.CES_1_7)));
        FieldedSurvey lasting = scene.nps();
        Response due = scene.scored(brief, Person.ADA, 5);
        scene.clock().pass(Duration.ofDays(30));
        Response fresh = scene.kept(scene.decisions()
                .toKeep(
                        scene.pending(
                                scene.given(scene.decisions().toInvite(lasting, adaAt(scene), Person.ADA.keys()))),
                        9,
                        Person.ADA.details()));
        Permit permit = permit(scene, lasting, fresh);

        ReportStore reports = scene.adapter().reportStore();
        assertThat(reports.details(permit, fresh.getId())).contains(Person.ADA.details());
        assertThat(reports.details(permit, due.getId())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void stayWhereTheyAreWhenTheirUseWasRestrictedSinceThePermit(Engine engine) {
        Scene scene = Scene.on(engine.adapter());
        FieldedSurvey fielded = scene.nps();
        Response response = scene.scored(fielded, Person.ADA, 9);
        Permit permit = permit(scene, fielded, response);

        scene.adapter().invitations().choose(scene.decisions().toRestrict(scene.controller(), adaAt(scene)));

        assertThat(scene.adapter().reportStore().details(permit, response.getId()))
                .isEmpty();
    }

    private static Permit permit(Scene scene, FieldedSurvey fielded, Response response) {
        Kept kept = scene.adapter()
                .reportStore()
                .answer(scene.id(), fielded.survey().id(), response.getId())
                .orElseThrow();
        return ProcessingGate.open(kept.answer(), fielded, scene.clock().instant())
                .orElseThrow()
                .permit();
    }

    private static Standing adaAt(Scene scene) {
        return scene.adapter()
                .invitations()
                .standing(scene.id(), List.copyOf(Person.ADA.keys()))
                .orElseThrow();
    }
}
