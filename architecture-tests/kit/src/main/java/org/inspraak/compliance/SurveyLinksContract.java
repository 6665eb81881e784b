package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Scale;
import org.inspraak.survey.SurveyLink;
import org.junit.jupiter.api.Test;

/** Survey links, from the design store that keeps them to the askable surveys behind them. */
public abstract class SurveyLinksContract extends PortContract {

    private static final LinkName MAILING = new LinkName("mailing");

    @Test
    void findsTheSurveyBehindALink() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        SurveyLink link = link(scene, nps);

        assertThat(add(scene, link)).isTrue();

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), link.hash()))
                .contains(nps);
    }

    @Test
    void findsNothingBehindALinkThatNobodyMade() {
        Scene scene = scene();
        scene.nps();

        assertThat(scene.adapter()
                        .askableSurveys()
                        .behind(scene.id(), LinkToken.from(scene.tokens()).hash()))
                .isEmpty();
    }

    @Test
    void findsNothingBehindALinkOfADraft() {
        Scene scene = scene();
        var draft = scene.written(scene.draft("draft", Lawful.design(Scale.NPS_0_10)));
        SurveyLink link = new SurveyLink(
                MAILING, scene.id(), draft.id(), LinkToken.from(scene.tokens()).hash());
        add(scene, link);

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), link.hash()))
                .isEmpty();
    }

    @Test
    void findsAClosedSurveyBehindItsLink() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        SurveyLink link = link(scene, nps);
        add(scene, link);
        FieldedSurvey closed = scene.fielded(scene.moved(nps.survey().close()));

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), link.hash()))
                .contains(closed);
    }

    @Test
    void keepsTheFirstLinkOfAName() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        SurveyLink first = link(scene, nps);
        SurveyLink second = link(scene, nps);
        add(scene, first);

        assertThat(add(scene, second)).isFalse();

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), first.hash()))
                .contains(nps);
        assertThat(scene.adapter().askableSurveys().behind(scene.id(), second.hash()))
                .isEmpty();
    }

    @Test
    void takesTheSameNameForLinksOfTwoSurveys() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        SurveyLink toNps = link(scene, nps);
        SurveyLink toCes = link(scene, ces);

        assertThat(add(scene, toNps)).isTrue();
        assertThat(add(scene, toCes)).isTrue();

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), toNps.hash()))
                .contains(nps);
        assertThat(scene.adapter().askableSurveys().behind(scene.id(), toCes.hash()))
                .contains(ces);
    }

    @Test
    void findsNothingBehindALinkThatWasRemovedAndTakesItsNameAgain() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        SurveyLink link = link(scene, nps);
        SurveyLink next = link(scene, nps);
        add(scene, link);

        scene.adapter().designStore().removeLink(scene.id(), nps.survey().id(), MAILING);

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), link.hash()))
                .isEmpty();
        assertThat(add(scene, next)).isTrue();
    }

    @Test
    void removesOnlyTheLinkThatIsNamed() {
        Scene scene = scene();
        FieldedSurvey nps = scene.nps();
        FieldedSurvey ces = scene.field("ces", Scale.CES_1_7);
        SurveyLink toNps = link(scene, nps);
        add(scene, toNps);

        scene.adapter().designStore().removeLink(scene.id(), ces.survey().id(), MAILING);
        scene.adapter().designStore().removeLink(scene.id(), nps.survey().id(), new LinkName("other"));

        assertThat(scene.adapter().askableSurveys().behind(scene.id(), toNps.hash()))
                .contains(nps);
    }

    @Test
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        FieldedSurvey ofOne = one.nps();
        FieldedSurvey ofOther = other.nps();
        SurveyLink linkOfOne = link(one, ofOne);
        SurveyLink linkOfOther = link(other, ofOther);
        assertThat(linkOfOne.hash()).isEqualTo(linkOfOther.hash());
        add(one, linkOfOne);

        assertThat(one.adapter().askableSurveys().behind(other.id(), linkOfOne.hash()))
                .isEmpty();

        assertThat(add(other, linkOfOther)).isTrue();
        one.adapter().designStore().removeLink(one.id(), ofOne.survey().id(), MAILING);
        assertThat(one.adapter().askableSurveys().behind(other.id(), linkOfOther.hash()))
                .contains(ofOther);
    }

    private static SurveyLink link(Scene scene, FieldedSurvey to) {
        return new SurveyLink(
                MAILING,
                scene.id(),
                to.survey().id(),
                LinkToken.from(scene.tokens()).hash());
    }

    private static boolean add(Scene scene, SurveyLink link) {
        return scene.adapter().designStore().add(link);
    }
}
