package org.inspraak.rest.pages;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspraak.language.Language;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.texts.UiText;
import org.inspraak.rest.texts.UiTexts;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a reader would like, the dearest first: the one that was chosen on the page, then those that the
 * browser names.
 */
record Wishes(List<Language> languages) {

    static Wishes of(Context ctx) {
        return new Wishes(Stream.concat(
                        language(ctx.queryParam(Addresses.LANGUAGE)).stream(),
                        ranges(ctx.header(Header.ACCEPT_LANGUAGE)))
                .distinct()
                .toList());
    }

    /** The language that was named in a form, if it is one. */
    static Optional<Language> language(@Nullable String tag) {
        try {
            return Optional.ofNullable(tag).map(Language::of);
        } catch (IllegalArgumentException noLanguage) {
            return Optional.empty();
        }
    }

    /** The first wish that can be met; else English, else whatever there is. */
    Language among(Set<Language> offered) {
        return Stream.concat(languages.stream(), Stream.of(UiTexts.ENGLISH))
                .flatMap(wish -> wish.servedBy(offered).stream())
                .findFirst()
                .orElseGet(() -> offered.iterator().next());
    }

    /** Our own labels, for a page without a text of anybody else's. */
    UiText labels() {
        return languages.stream()
                .flatMap(wish -> UiTexts.serving(wish).stream())
                .findFirst()
                .orElseGet(() -> UiTexts.in(UiTexts.ENGLISH));
    }

    private static Stream<Language> ranges(@Nullable String header) {
        try {
            return LanguageRange.parse(Objects.requireNonNullElse(header, "")).stream()
                    .flatMap(range -> language(range.getRange()).stream());
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }
}
