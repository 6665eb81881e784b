package org.inspraak.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Language DUTCH = Language.of("nl");

    @Test
    void isServedByAMoreGeneralLanguageAndNeverByAMoreSpecialOne() {
        assertThat(Language.of("nl-BE").servedBy(Set.of(DUTCH))).contains(DUTCH);
        assertThat(Language.of("zh-Hant-TW").servedBy(Set.of(Language.of("zh-Hant"))))
                .contains(Language.of("zh-Hant"));
        assertThat(DUTCH.servedBy(Set.of(Language.of("nl-BE")))).isEmpty();
        assertThat(Language.of("de").servedBy(Set.of(DUTCH))).isEmpty();
    }

    @Test
    void isTheSameHoweverItsTagIsWritten() {
        assertThat(Language.of("NL-be")).isEqualTo(Language.of("nl-BE"));
    }

    @Test // P39
    void isNamedInItself() {
        assertThat(DUTCH.nameInItself()).isEqualTo("Nederlands");
        assertThat(Language.of("fi").nameInItself()).isEqualTo("suomi");
    }

    @Test
    void refusesWhatNamesNoLanguage() {
        for (String tag : new String[] {"", "x", "nl_NL", "english", "und", "qq", "nl-" + "x".repeat(40)}) {
            assertThatThrownBy(() -> Language.of(tag)).as(tag).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTextIsNeverBlankAndNeverMissing() {
        assertThatThrownBy(() -> LocalizedText.of(DUTCH, " ")).hasMessageContaining("nl");
        assertThatThrownBy(() -> LocalizedText.of(DUTCH, "Hoe\0was het?")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> new LocalizedText(Map.of())).hasMessageContaining("at least one");
    }
}
