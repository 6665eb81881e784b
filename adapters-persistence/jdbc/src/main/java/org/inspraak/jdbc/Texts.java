package org.inspraak.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;

/** How texts in several languages, and sets of names, are written in a column. */
final class Texts {

    private Texts() {}

    static Json json(LocalizedText text) {
        Json json = Json.empty();
        for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
            json = json.with(entry.getKey().tag(), entry.getValue());
        }
        return json;
    }

    static LocalizedText localized(Json json) {
        Map<Language, String> texts = new TreeMap<>();
        json.texts().forEach((tag, text) -> texts.put(Language.of(tag), text));
        return new LocalizedText(texts);
    }

    /** Names hold no space, so that they may stand apart by one; sorted, so that the same set is written the same. */
    static <T> String names(Collection<T> named, Function<T, String> name) {
        return named.stream().map(name).sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
    }

    static <T> Set<T> named(String names, Function<String, T> named) {
        return split(names).map(named).collect(Collectors.toUnmodifiableSet());
    }

    static List<Long> numbers(String numbers) {
        return split(numbers).map(Long::valueOf).toList();
    }

    private static Stream<String> split(String names) {
        return names.isEmpty() ? Stream.empty() : Stream.of(names.split(" "));
    }
}
