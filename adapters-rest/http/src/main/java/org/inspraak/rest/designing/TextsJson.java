package org.inspraak.rest.designing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.inspraak.language.LocalizedText;

/** Texts by BCP 47 tag. */
final class TextsJson {

    private TextsJson() {}

    static Map<String, String> of(LocalizedText text) {
        Map<String, String> byTag = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }
}
