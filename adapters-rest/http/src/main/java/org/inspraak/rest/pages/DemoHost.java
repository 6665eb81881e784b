package org.inspraak.rest.pages;

import java.util.List;
import java.util.function.IntFunction;
import org.inspraak.language.Language;

/**
 * The made-up company that the demo page belongs to.
 *
 * @param productKey the publishable key that its page embeds
 * @param surveys the ids of its surveys, to try one by one
 * @param languages those that its surveys speak
 * @param identityTokens signs for its visitor of that number, as the company's own backend would
 */
public record DemoHost(
        String controller,
        String productKey,
        List<String> surveys,
        List<Language> languages,
        IntFunction<String> identityTokens) {

    public DemoHost {
        surveys = List.copyOf(surveys);
        languages = List.copyOf(languages);
    }
}
