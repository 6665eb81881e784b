package org.inspraak.compliance;

import java.util.List;
import java.util.Optional;
import org.inspraak.insight.Distribution;
import org.inspraak.processing.Opened;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.reporting.Counted;
import org.inspraak.reporting.Kept;
import org.inspraak.response.Answer;
import org.inspraak.survey.FieldedSurvey;

/** What a scene's reports say. Answers are opened by the gate; there is no other way to look at one. */
final class Reports {

    private static final int ALL = 1000;

    private Reports() {}

    static Counted counted(Scene scene, FieldedSurvey fielded) {
        return scene.adapter()
                .reportStore()
                .counted(scene.id(), fielded.survey().id())
                .orElseThrow(() -> new AssertionError("the adapter has no counts of the survey"));
    }

    /** The scores that count now. */
    static Distribution live(Scene scene, FieldedSurvey fielded) {
        return counted(scene, fielded)
                .tally()
                .on(fielded.dayOf(scene.clock().instant()), fielded.retention().disposal());
    }

    static List<Kept> kept(Scene scene, FieldedSurvey fielded) {
        return scene.adapter()
                .reportStore()
                .answers(scene.id(), fielded.survey().id(), Optional.empty(), ALL);
    }

    /** The answers that may be read now, the newest first. */
    static List<Answer> answers(Scene scene, FieldedSurvey fielded) {
        return kept(scene, fielded).stream()
                .flatMap(kept -> opened(scene, fielded, kept).stream())
                .map(Opened::content)
                .toList();
    }

    static Optional<Opened<Answer>> opened(Scene scene, FieldedSurvey fielded, Kept kept) {
        return ProcessingGate.open(kept.answer(), fielded, scene.clock().instant());
    }

    /** The scores of the answers, folded one by one. */
    static Distribution folded(Scene scene, FieldedSurvey fielded) {
        return answers(scene, fielded).stream()
                .map(Answer::score)
                .reduce(
                        Distribution.none(fielded.survey().scale()),
                        (sum, score) -> sum.plus(score, 1),
                        Distribution::plus);
    }
}
