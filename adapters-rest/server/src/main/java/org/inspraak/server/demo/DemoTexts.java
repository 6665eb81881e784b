package org.inspraak.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.inspraak.language.Language;

/** What the demo says, in every language that it speaks: two files for each, beside this class. */
final class DemoTexts {

    private static final List<String> LANGUAGES = List.of("en", "nl");

    private DemoTexts() {}

    static List<Language> languages() {
        return LANGUAGES.stream().map(Language::of).toList();
    }

    /** By BCP 47 tag. */
    static Map<String, String> of(String key) {
        return inEvery(language -> Objects.requireNonNull(
                properties(language).getProperty(key), () -> key + " is not said in " + language));
    }

    /** By BCP 47 tag. */
    static Map<String, String> notice() {
        return inEvery(language -> file("notice_" + language + ".txt"));
    }

    private static Map<String, String> inEvery(UnaryOperator<String> text) {
        return LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, text));
    }

    private static Properties properties(String language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(file("demo_" + language + ".properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }

    private static String file(String name) {
        try (InputStream bytes = Objects.requireNonNull(DemoTexts.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
