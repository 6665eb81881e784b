package org.inspraak.rest.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspraak.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The demo page for one visitor.
 *
 * @param visitor who is looking; empty for somebody anonymous
 * @param token with which the company signs for the visitor
 */
public record DemoView(
        Frame frame,
        DemoHost host,
        Optional<Integer> visitor,
        Optional<String> token,
        Optional<String> survey,
        Language language) {

    public List<Integer> visitors() {
        return IntStream.rangeClosed(1, Demo.VISITORS).boxed().toList();
    }

    /** An attribute with nothing in it is left out. */
    public static @Nullable String orNothing(Optional<String> value) {
        return value.orElse(null);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "DemoView[" + language + "]";
    }
}
