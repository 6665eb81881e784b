package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** Turning the pages of answers: the newest first, none lost and none twice. */
public abstract class AnswerPagesContract extends PortContract {

    private static final int NINE = 9;

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
