package org.inspraak.rest.pages;

import java.util.Locale;
import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;

/**
 * The question for a score, as a form that needs no script.
 *
 * @param opening random, made when the page was rendered: it makes the same answer of a form that is sent twice
 * @param action where the form goes
 * @param complaint what is wrong with what was sent; empty on first sight
 */
public record ScoreForm(
        Frame frame,
        FieldedSurvey fielded,
        Language language,
        String opening,
        String action,
        Chooser chooser,
        Optional<String> complaint) {

    public String question() {
        return fielded.survey().design().questionnaire().question().in(language).orElseThrow();
    }

    public Scale scale() {
        return fielded.survey().scale();
    }

    public int[] scores() {
        return scale().scores().toArray();
    }

    public String lowest() {
        return end("low");
    }

    public String highest() {
        return end("high");
    }

    /** What the score means; empty for those between the ends. */
    public String meaning(int score) {
        if (score == scale().lowest()) {
            return ", " + lowest();
        }
        return score == scale().highest() ? ", " + highest() : "";
    }

    public String controller() {
        return fielded.controller().name();
    }

    public String contact() {
        return fielded.controller().contact().value();
    }

    /** In which version and language the person is told what becomes of the answer. */
    public String notice() {
        return frame.base()
                + NoticePage.address(fielded.controller().id(), fielded.notice().version(), language);
    }

    private String end(String side) {
        return frame.text().of(scale().metric().name().toLowerCase(Locale.ROOT) + "." + side);
    }
}
