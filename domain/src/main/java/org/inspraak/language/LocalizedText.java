package org.inspraak.language;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One text in one or more languages. The texts say the same; none of them is blank and there is always at least one.
 *
 * <p>It is written by operators, not by respondents, and holds no personal data.
 */
public record LocalizedText(Map<Language, String> texts) {

    /** @throws IllegalArgumentException when there is no text, or a blank one */
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts.forEach((language, text) -> Wording.of(text, "the text in " + language));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public LocalizedText and(Language language, String text) {
        Map<Language, String> more = new TreeMap<>(texts);
        more.put(language, text);
        return new LocalizedText(more);
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public Set<Language> languages() {
        return texts.keySet();
    }
}
