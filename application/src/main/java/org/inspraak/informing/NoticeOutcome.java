package org.inspraak.informing;

import java.util.Set;
import java.util.function.Function;
import org.inspraak.controller.Controller;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;

/** What a reader of a notice gets to see. */
public sealed interface NoticeOutcome {

    /**
     * The notice.
     *
     * @param offered all the languages that it can be read in
     */
    record Readable(Controller controller, NoticeVersion version, Language language, String text, Set<Language> offered)
            implements NoticeOutcome {}

    /** It exists, but not in a language that serves the reader. */
    record OtherLanguages(Set<Language> offered) implements NoticeOutcome {}

    /** There is no such notice. */
    record Unknown() implements NoticeOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(
            Function<Readable, T> readable, Function<OtherLanguages, T> otherLanguages, Function<Unknown, T> unknown) {
        if (this instanceof Readable outcome) {
            return readable.apply(outcome);
        }
        return this instanceof OtherLanguages outcome ? otherLanguages.apply(outcome) : unknown.apply((Unknown) this);
    }
}
