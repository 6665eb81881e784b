package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.designing.DesignStore;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPeriod;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Band;
import org.inspraak.survey.Bands;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Design;
import org.inspraak.survey.FollowUp;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyThrottle;
import org.junit.jupiter.api.Test;

/** What a store keeps of surveys: every part as its author wrote it, and no version written over another unseen. */
public abstract class SurveyStoreContract extends PortContract {

    @Test
    void givesASurveyBackInEveryPart() {
        Scene scene = scene();
        Questionnaire questionnaire = new Questionnaire(
                Scale.CES_1_7,
                new Bands(2, 5),
                Lawful.texts("Hoe makkelijk was het? \u2603", "How easy was it?"),
                new FollowUp(
                        Lawful.texts("Waarom?", "Why?"),
                        Map.of(Band.LOW, Lawful.texts("Wat was moeilijk?", "What was hard?"))));
        Survey survey = Survey.draft(
                new SurveyId("effort"),
                scene.id(),
                new Design(
                        "Effort",
                        Lawful.PRODUCT,
                        questionnaire,
                        Set.of(Channel.MOBILE, Channel.LINK),
                        SurveyThrottle.ofDays(1, 2),
                        Designs.withDailyCap(3, Lawful.design(Scale.CES_1_7)).sampling(),
                        Optional.of(Lawful.ASSESSMENT),
                        Optional.of(Lawful.NOTICE),
                        Optional.of(new RetentionPolicy(new RetentionPeriod(Period.of(1, 2, 3)), Disposal.DELETE))));

        assertThat(store(scene).put(survey)).isTrue();

        assertThat(store(scene).survey(scene.id(), survey.id())).contains(survey);
    }

    @Test
    void keepsADraftThatHasNoPapersYet() {
        Scene scene = scene();
        Survey draft = scene.draft("draft", Designs.withoutPapers(Lawful.design(Scale.CSAT_1_10)));

        assertThat(store(scene).put(draft)).isTrue();

        assertThat(store(scene).survey(scene.id(), draft.id())).contains(draft);
    }

    @Test
    void writesASurveyOnlyOverTheVersionJustBelow() {
        Scene scene = scene();
        Survey first = scene.written(scene.draft("nps", Lawful.design(Scale.NPS_0_10)));
        Survey second = scene.moved(first.redesigned(Designs.named("Second", first.design())));
        Survey lateSecond = new Survey(first.id(), scene.id(), first.design(), first.status(), 2);
        Survey hastyFourth = new Survey(first.id(), scene.id(), first.design(), first.status(), 4);

        assertThat(store(scene).put(first)).isFalse();
        assertThat(store(scene).put(lateSecond)).isFalse();
        assertThat(store(scene).put(hastyFourth)).isFalse();

        assertThat(store(scene).survey(scene.id(), first.id())).contains(second);
    }

    @Test
    void writesNoHigherVersionOfASurveyThatIsNotThere() {
        Scene scene = scene();
        Survey first = scene.draft("nps", Lawful.design(Scale.NPS_0_10));
        Survey second = new Survey(first.id(), scene.id(), first.design(), first.status(), 2);

        assertThat(store(scene).put(second)).isFalse();

        assertThat(store(scene).survey(scene.id(), first.id())).isEmpty();
    }

    @Test
    void letsOneOfManyWritersOfTheSameVersionThrough() {
        Scene scene = scene();
        Survey first = scene.written(scene.draft("nps", Lawful.design(Scale.NPS_0_10)));

        var written = AtOnce.inThreads(8, number -> {
            Survey second = new Survey(
                    first.id(), scene.id(), Designs.named("Writer " + number, first.design()), first.status(), 2);
            return store(scene).put(second);
        });

        assertThat(written).containsOnlyOnce(true);
    }

    @Test
    void listsTheSurveysOfAControllerByTheirIds() {
        Scene scene = scene();
        Survey zebra = scene.written(scene.draft("zebra", Lawful.design(Scale.NPS_0_10)));
        Survey ant = scene.field("ant", Scale.CES_1_5).survey();
        Survey ant10 = scene.written(scene.draft("ant-10", Lawful.design(Scale.CSAT_1_5)));

        assertThat(store(scene).surveys(scene.id())).containsExactly(ant, ant10, zebra);
        assertThat(store(scene).surveys(new ControllerId("nobody"))).isEmpty();
    }

    @Test
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        Survey ofOne = one.nps().survey();

        assertThat(store(one).survey(other.id(), ofOne.id())).isEmpty();
        assertThat(store(one).surveys(other.id())).isEmpty();

        Survey ofOther = other.written(other.draft("nps", Lawful.design(Scale.CSAT_1_5)));
        assertThat(store(one).survey(other.id(), ofOther.id())).contains(ofOther);
        assertThat(store(one).survey(one.id(), ofOne.id())).contains(ofOne);
    }

    private static DesignStore store(Scene scene) {
        return scene.adapter().designStore();
    }
}
