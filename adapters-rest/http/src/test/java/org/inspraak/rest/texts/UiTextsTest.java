package org.inspraak.rest.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspraak.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UiTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final UiText ENGLISH = UiTexts.in(UiTexts.ENGLISH);

    @Test
    void speaksFourteenLanguages() {
        assertThat(UiTexts.languages())
                .extracting(Language::tag)
                .containsExactly("da", "de", "en", "es", "fi", "fr", "hu", "lt", "lv", "nb", "nl", "pl", "ro", "sv");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysEverythingInEveryLanguage(Language language) {
        assertThat(UiTexts.in(language).language()).isEqualTo(language);
        assertThat(UiTexts.in(language).all().keySet()).isEqualTo(ENGLISH.all().keySet());
        assertThat(UiTexts.in(language).all().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesTheSamePlacesForValuesInEveryLanguage(Language language) {
        ENGLISH.all()
                .forEach(
                        (name, text) -> assertThat(placesIn(UiTexts.in(language).of(name)))
                                .as(name)
                                .isEqualTo(placesIn(text)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isTranslatedAndNotCopied(Language language) {
        List<String> copied = Stream.of("no_thanks", "choose", "hint", "thanks", "never", "trouble", "page.object")
                .filter(name -> UiTexts.in(language).of(name).equals(ENGLISH.of(name)))
                .toList();

        assertThat(copied.isEmpty()).isEqualTo(!language.equals(UiTexts.ENGLISH));
    }

    @Test
    void servesARegionByItsLanguage() {
        assertThat(UiTexts.in(Language.of("nl-BE")).of("send")).isEqualTo("Versturen");
    }

    @Test
    void servesNorwegiansHoweverTheyNameTheirLanguage() {
        assertThat(Set.of("no", "nn", "nb", "nb-NO"))
                .allSatisfy(tag ->
                        assertThat(UiTexts.in(Language.of(tag)).language()).isEqualTo(Language.of("nb")));
    }

    @Test
    void speaksEnglishToWhomItDoesNotUnderstand() {
        assertThat(UiTexts.in(Language.of("mt"))).isSameAs(ENGLISH);
    }

    @Test
    void putsValuesInTheirPlaces() {
        assertThat(ENGLISH.of("page.off_scale", 0, 10)).isEqualTo("Please choose a number from 0 to 10.");
    }

    @Test
    void hasNoTextThatNobodyWrote() {
        assertThatThrownBy(() -> ENGLISH.of("unheard-of")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Language> languages() {
        return UiTexts.languages().stream();
    }

    private static List<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
