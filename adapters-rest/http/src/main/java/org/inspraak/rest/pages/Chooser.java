package org.inspraak.rest.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inspraak.language.Language;

/** The languages that a page can be read in, each named in itself (P39). */
public record Chooser(Language current, List<Language> languages) {

    static Chooser of(Language current, Set<Language> offered) {
        return new Chooser(current, offered.stream().sorted().toList());
    }

    public boolean hasChoice() {
        return languages.size() > 1;
    }

    /** With a capital letter, as a name that stands alone has one. */
    public static String name(Language language) {
        String name = language.nameInItself();
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.forLanguageTag(language.tag())) + name.substring(first);
    }
}
