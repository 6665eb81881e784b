package org.inspraak.rest.texts;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inspraak.language.Language;

/** What our own labels say in one language. */
public final class UiText {

    private final Language language;
    private final SortedMap<String, String> texts;

    UiText(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public Language language() {
        return language;
    }

    /**
     * The text of that name, with the values in the places that it has for them.
     *
     * @throws IllegalArgumentException when there is no text of that name
     */
    public String of(String name, Object... values) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + name + " in " + language);
        }
        for (int place = 0; place < values.length; place++) {
            text = text.replace("{" + place + "}", String.valueOf(values[place]));
        }
        return text;
    }

    /** All of them, by name. */
    public SortedMap<String, String> all() {
        return texts;
    }
}
