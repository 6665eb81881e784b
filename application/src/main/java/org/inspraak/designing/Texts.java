package org.inspraak.designing;

import java.util.Map;
import java.util.TreeMap;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;

/** Reads texts by language tag. */
final class Texts {

    private Texts() {}

    /** @throws IllegalArgumentException when a tag is no language, named twice, or a text is blank */
    static LocalizedText of(Map<String, String> byTag) {
        Map<Language, String> texts = new TreeMap<>();
        byTag.forEach((tag, text) -> {
            Language language = Language.of(tag);
            if (texts.put(language, text) != null) {
                throw new IllegalArgumentException("the language " + language + " is named twice");
            }
        });
        return new LocalizedText(texts);
    }
}
