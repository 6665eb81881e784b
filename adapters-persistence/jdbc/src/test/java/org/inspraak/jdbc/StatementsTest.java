package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.Scene;
import org.inspraak.reporting.AnswersOf;
import org.inspraak.reporting.ReportOn;
import org.inspraak.survey.LinkHash;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.SurveyLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listens to what is said to the database on the whole way from a design to a report. */
class StatementsTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nameTheControllerEveryTime(Engine engine) {
        assertThat(saidTo(engine))
                .hasSizeGreaterThan(30)
                .allSatisfy(sql -> assertThat(sql)
                        .containsPattern("controller_id = \\?|\\(controller_id, [^)]*\\)\\s+values \\(\\?"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void holdNoValue(Engine engine) {
        assertThat(saidTo(engine))
                .allSatisfy(sql -> assertThat(sql)
                        .doesNotContainIgnoringCase("wren")
                        .doesNotContain("nps")
                        .doesNotContain("c-"));
    }

    private static List<String> saidTo(Engine engine) {
        RecordedStatements recorded = new RecordedStatements(engine.database().dataSource());
        JdbcStore store = JdbcStore.open(recorded.database());
        int whileOpening = recorded.statements().size();
        takeTheWholeWay(Scene.on(JdbcUnderTest.on(store)));
        return recorded.statements().stream()
                .skip(whileOpening)
                .filter(sql -> sql.contains("inspraak."))
                .toList();
    }

    private static void takeTheWholeWay(Scene scene) {
        var fielded = scene.nps();
        LinkHash hash = LinkToken.from(scene.tokens()).hash();
        var designs = scene.adapter().designStore();
        designs.add(new SurveyLink(
                new LinkName("poster"), scene.id(), fielded.survey().id(), hash));
        scene.adapter().askableSurveys().behind(scene.id(), hash);
        scene.adapter().askableSurveys().origins(scene.id());
        designs.removeLink(scene.id(), fielded.survey().id(), new LinkName("poster"));
        designs.surveys(scene.id());
        scene.adapter().publishedNotices().published(scene.id(), scene.notice().version());
        new Canary(scene, "Wren the first").declines();
        new Canary(scene, "Wren the second").objects();
        new Canary(scene, "Wren the third").answers();
        String another = new Canary(scene, "Wren the fourth").asked();
        scene.services().answering().score(SubmitScore.of(scene.id().value(), another, 11));
        String survey = fielded.survey().id().value();
        var reporting = scene.services().reporting();
        reporting.results(new ReportOn(scene.id().value(), survey));
        reporting.answers(new AnswersOf(scene.id().value(), survey, null, 10));
        scene.adapter()
                .reportStore()
                .answers(scene.id(), fielded.survey().id(), Optional.empty(), 1)
                .forEach(kept -> reporting.answers(
                        new AnswersOf(scene.id().value(), survey, kept.id().value(), 10)));
    }
}
