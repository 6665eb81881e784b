package org.inspraak.rest.pages;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspraak.rest.json.Body;

/**
 * What a form sends, by the names of its fields. It is read as browsers write it and no further: whatever else somebody
 * sends has no fields, and of two of one name the first counts.
 */
record Form(Map<String, String> fields) {

    /** Before anything is sent. */
    static final Form EMPTY = new Form(Map.of());

    /** @throws org.inspraak.rest.problem.ProblemException when it is larger than any of our forms gets */
    static Form of(Context ctx) {
        return new Form(Stream.of(new String(Body.bytes(ctx), StandardCharsets.UTF_8).split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> decoded(field[0]), field -> decoded(field[1]), (first, again) -> first)));
    }

    /** With line ends of one character, as the page counted them; on the way they are two. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(value -> value.replace("\r\n", "\n"));
    }

    /** Without what was sent. */
    @Override
    public String toString() {
        return "Form";
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBrowserWroteThis) {
            return "";
        }
    }
}
