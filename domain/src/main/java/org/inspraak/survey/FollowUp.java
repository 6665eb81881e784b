package org.inspraak.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;

/**
 * The question after the score ("why?"), never asked before it and never mandatory (P4). It may differ by band.
 *
 * @param standard what is asked where a band has nothing of its own
 */
public record FollowUp(LocalizedText standard, Map<Band, LocalizedText> byBand) {

    public FollowUp {
        Map<Band, LocalizedText> copy = new EnumMap<>(Band.class);
        copy.putAll(byBand);
        byBand = Collections.unmodifiableMap(copy);
    }

    public static FollowUp always(LocalizedText standard) {
        return new FollowUp(standard, Map.of());
    }

    /** The question for a score of that band; the band's own where it exists in that language. */
    public String to(Band band, Language language) {
        LocalizedText own = byBand.getOrDefault(band, standard);
        return own.in(language)
                .or(() -> standard.in(language))
                .orElseThrow(() -> new IllegalArgumentException("there is no follow-up question in " + language));
    }

    /** Whether it can be asked in all of these languages. */
    public boolean speaks(Set<Language> languages) {
        return standard.languages().containsAll(languages);
    }
}
