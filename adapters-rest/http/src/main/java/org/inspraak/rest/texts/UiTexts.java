package org.inspraak.rest.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspraak.language.Language;

/** Our own labels in every language that we speak; who reads another one gets English. */
public final class UiTexts {

    /** What a reader gets whose language we do not speak. */
    public static final Language ENGLISH = Language.of("en");

    private static final UiTexts ALL = new UiTexts();

    /** People name Norwegian by three tags; we write the bokmål that all of them read. */
    private static final Map<Language, Language> ALSO_READS =
            Map.of(Language.of("no"), Language.of("nb"), Language.of("nn"), Language.of("nb"));

    private final Map<Language, UiText> byLanguage = new TreeMap<>();

    private UiTexts() {
        Stream.of("da", "de", "en", "es", "fi", "fr", "hu", "lt", "lv", "nb", "nl", "pl", "ro", "sv")
                .map(Language::of)
                .forEach(language -> byLanguage.put(language, new UiText(language, read(language))));
    }

    /** The texts that serve a reader of the language best. */
    public static UiText in(Language wanted) {
        return serving(wanted).orElseGet(() -> Objects.requireNonNull(ALL.byLanguage.get(ENGLISH)));
    }

    /** The texts in a language that the reader of this one reads; empty when we speak none. */
    public static Optional<UiText> serving(Language wanted) {
        Language read =
                wanted.servedBy(ALSO_READS.keySet()).map(ALSO_READS::get).orElse(wanted);
        return read.servedBy(languages()).map(ALL.byLanguage::get);
    }

    public static Set<Language> languages() {
        return Collections.unmodifiableSet(ALL.byLanguage.keySet());
    }

    private static Map<String, String> read(Language language) {
        try (InputStream stream = UiTexts.class.getResourceAsStream(language + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
