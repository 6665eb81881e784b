package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.junit.jupiter.api.Test;

/** Which surveys people could be asked: those in the field, with all that stands behind them, of one product. */
public abstract class AskableSurveysContract extends PortContract {

    @Test
    void listsTheActiveSurveysOfAProductByTheirIds() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        FieldedSurvey paused = scene.field("paused", Scale.CSAT_1_5);
        FieldedSurvey closed = scene.field("closed", Scale.CSAT_1_5);
        scene.moved(paused.survey().pause());
        scene.moved(closed.survey().close());
        scene.written(scene.draft("draft", Lawful.design(Scale.NPS_0_10)));

        assertThat(surveys(scene).activeOf(scene.id(), scene.product().key()))
                .hasValueSatisfying(active -> assertThat(active).containsExactly(ces, nps));
    }

    @Test
    void tellsAProductWithoutSurveysFromAKeyThatNoProductHas() {
        Scene scene = scene();

        assertThat(surveys(scene).activeOf(scene.id(), scene.product().key()))
                .hasValueSatisfying(active -> assertThat(active).isEmpty());
        assertThat(surveys(scene).activeOf(scene.id(), ProductKey.from(scene.tokens())))
                .isEmpty();
    }

    @Test
    void keepsTheSurveysOfTwoProductsApart() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        Product ledger = ledger(scene);
        FieldedSurvey ofLedger = scene.field("ledger", Designs.ofProduct(ledger.id(), Lawful.design(Scale.CSAT_1_5)));

        assertThat(surveys(scene).activeOf(scene.id(), ledger.key()))
                .hasValueSatisfying(active -> assertThat(active).containsExactly(ofLedger));
        assertThat(surveys(scene)
                        .named(scene.id(), ledger.key(), ofLedger.survey().id()))
                .contains(ofLedger);
        assertThat(surveys(scene).named(scene.id(), ledger.key(), nps.survey().id()))
                .isEmpty();
    }

    @Test
    void namesASurveyWhateverItsStatusOnceItWasActive() {
        Scene scene = scene();
        FieldedSurvey active = scene.nps();
        ProductKey key = scene.product().key();
        SurveyId id = active.survey().id();

        assertThat(surveys(scene).named(scene.id(), key, id)).contains(active);
        Survey paused = scene.moved(active.survey().pause());
        assertThat(surveys(scene).named(scene.id(), key, id)).contains(scene.fielded(paused));
        Survey closed = scene.moved(paused.close());
        assertThat(surveys(scene).named(scene.id(), key, id)).contains(scene.fielded(closed));
    }

    @Test
    void namesNoDraft() {
        Scene scene = scene();
        Survey draft = scene.written(scene.draft("draft", Lawful.design(Scale.NPS_0_10)));

        assertThat(surveys(scene).named(scene.id(), scene.product().key(), draft.id()))
                .isEmpty();
    }

    @Test
    void namesNoSurveyThatWasClosedBeforeItHadItsPapers() {
        Scene scene = scene();
        Survey draft = scene.written(scene.draft("draft", Designs.withoutPapers(Lawful.design(Scale.NPS_0_10))));
        scene.moved(draft.close());

        assertThat(surveys(scene).named(scene.id(), scene.product().key(), draft.id()))
                .isEmpty();
    }

    @Test
    void namesNothingUnderAKeyOrIdThatNobodyHas() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();

        assertThat(surveys(scene)
                        .named(
                                scene.id(),
                                ProductKey.from(scene.tokens()),
                                nps.survey().id()))
                .isEmpty();
        assertThat(surveys(scene).named(scene.id(), scene.product().key(), new SurveyId("other")))
                .isEmpty();
    }

    @Test
    void seesAChangeOfTheController() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        var stricter = Lawful.controller(scene.id(), UnsignedIdentities.REFUSED);
        scene.adapter().designStore().put(stricter);

        assertThat(surveys(scene).controller(scene.id())).contains(stricter);
        assertThat(surveys(scene)
                        .named(scene.id(), scene.product().key(), nps.survey().id())
                        .map(FieldedSurvey::controller))
                .contains(stricter);
    }

    @Test
    void namesTheOriginsOfAllProductsOfAController() {
        Scene scene = scene();
        ledger(scene);

        assertThat(surveys(scene).origins(scene.id()))
                .containsExactlyInAnyOrder(
                        new Origin("https://payroll.voorbeeld.nl"), new Origin("https://ledger.voorbeeld.nl"));
        assertThat(surveys(scene).origins(new ControllerId("nobody"))).isEmpty();
    }

    @Test
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        other.nps();
        ledger(one);
        assertThat(one.product().key()).isEqualTo(other.product().key());
        one.moved(ofOne.survey().close());

        assertThat(surveys(one).activeOf(one.id(), one.product().key()))
                .hasValueSatisfying(active -> assertThat(active).isEmpty());
        assertThat(surveys(one).activeOf(other.id(), other.product().key()))
                .hasValueSatisfying(active -> assertThat(active)
                        .singleElement()
                        .satisfies(found -> assertThat(found.controller()).isEqualTo(other.controller())));
        assertThat(surveys(one).origins(other.id())).containsExactly(new Origin("https://payroll.voorbeeld.nl"));
    }

    @Test
    void knowsNoControllerThatWasNeverPut() {
        assertThat(adapter().askableSurveys().controller(new ControllerId("nobody")))
                .isEmpty();
    }

    private static Product ledger(Scene scene) {
        return scene.adapter()
                .designStore()
                .put(new Product(
                        new ProductId("ledger"),
                        scene.id(),
                        "Ledger",
                        ProductKey.from(scene.tokens()),
                        Set.of(new Origin("https://ledger.voorbeeld.nl"))));
    }

    private static AskableSurveys surveys(Scene scene) {
        return scene.adapter().askableSurveys();
    }
}
