package org.inspraak.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language a person can be addressed in, named by its BCP 47 tag in canonical form ({@code nl}, {@code pt-BR}).
 *
 * <p>It is not a locale: it says nothing about currencies or number formats.
 */
public record Language(String tag) implements Comparable<Language> {

    private static final int LONGEST_TAG = 35;
    private static final Set<String> TWO_LETTER_CODES = Set.of(Locale.getISOLanguages());

    /** @throws IllegalArgumentException when the tag is not well-formed BCP 47 or names no language */
    public Language {
        tag = canonical(tag);
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    /**
     * The offered language that serves a reader of this one, by RFC 4647 lookup: the tag is shortened from the end until
     * one fits, so {@code nl-BE} is served by {@code nl}, and never the other way.
     */
    public Optional<Language> servedBy(Set<Language> offered) {
        for (String range = tag; !range.isEmpty(); range = shortened(range)) {
            Language candidate = new Language(range);
            if (offered.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The language's name in the language itself ({@code Nederlands}), as a chooser should show it (P39). */
    public String nameInItself() {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static String canonical(String tag) {
        if (tag.length() > LONGEST_TAG) {
            throw new IllegalArgumentException("a language tag has at most " + LONGEST_TAG + " characters");
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!isLanguage(locale.getLanguage())) {
                throw new IllegalArgumentException("a language is a BCP 47 tag, was " + tag);
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("a language is a BCP 47 tag, was " + tag, malformed);
        }
    }

    /** A code of two letters must be one of ISO 639-1; those of three letters are too many for the JDK to know. */
    private static boolean isLanguage(String code) {
        return code.length() == 2 ? TWO_LETTER_CODES.contains(code) : code.length() == 3;
    }

    private static String shortened(String range) {
        int cut = range.lastIndexOf('-');
        if (cut < 0) {
            return "";
        }
        boolean singletonBeforeCut = cut >= 2 && range.charAt(cut - 2) == '-';
        return range.substring(0, singletonBeforeCut ? cut - 2 : cut);
    }
}
