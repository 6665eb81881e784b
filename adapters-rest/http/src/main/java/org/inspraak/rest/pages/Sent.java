package org.inspraak.rest.pages;

import io.javalin.http.Context;
import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.rest.texts.UiText;
import org.inspraak.rest.texts.UiTexts;
import org.inspraak.survey.Score;

/**
 * What every form of the survey page carries along.
 *
 * @param form itself; empty where nothing was sent yet
 * @param opening of which rendering of the page it is
 * @param language in which the page was shown
 */
record Sent(Form form, String opening, Language language) {

    static Sent of(Context ctx) {
        Form form = Form.of(ctx);
        return new Sent(
                form,
                form.field("opening").orElse(""),
                form.field("language").flatMap(Wishes::language).orElse(UiTexts.ENGLISH));
    }

    UiText labels() {
        return UiTexts.in(language);
    }

    /** The number that was chosen; empty where there is none, or something else. */
    Optional<Score> score() {
        return form.field("score")
                .filter(written -> written.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .map(Score::new);
    }

    /** Without the opening. */
    @Override
    public String toString() {
        return "Sent[" + language + "]";
    }
}
