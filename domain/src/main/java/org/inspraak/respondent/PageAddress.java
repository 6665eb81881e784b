package org.inspraak.respondent;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that an answer was given on, without what could lead to a person: no user info, no query, no fragment, and in
 * the path {@code {id}} for every segment that looks like an identifier (P8).
 */
public record PageAddress(String value) {

    private static final int LONGEST = 2000;
    private static final String IDENTIFIER_TEMPLATE = "{id}";
    private static final String AN_IDENTIFIER = "0";

    /** Five digits or more in all, an address, or a long run that mixes letters and digits. */
    private static final Pattern LOOKS_LIKE_AN_IDENTIFIER = Pattern.compile(
            "(?i)\\d+|(?:\\D*\\d){5,}.*|.*(?:@|%40).*|(?=[^\\d]*\\d)(?=[^a-z]*[a-z])[a-z0-9_-]{16,}|[A-Za-z0-9_=-]{32,}");

    public PageAddress {
        if (value.contains("?") || value.contains("#") || value.contains("@")) {
            throw new IllegalArgumentException("a page address holds no user info, query or fragment");
        }
    }

    /** @throws IllegalArgumentException when it is not an absolute http or https address; the message never repeats it */
    public static PageAddress of(String address) {
        URI page = parsed(address.strip());
        String host = page.getHost();
        if (host == null || page.getScheme() == null || !page.getScheme().matches("(?i)https?")) {
            throw new IllegalArgumentException("must be an absolute http or https address");
        }
        String port = page.getPort() < 0 ? "" : ":" + page.getPort();
        return new PageAddress(page.getScheme().toLowerCase(Locale.ROOT)
                + "://"
                + host.toLowerCase(Locale.ROOT)
                + port
                + withoutIdentifiers(page.getRawPath()));
    }

    private static URI parsed(String address) {
        if (address.length() > LONGEST) {
            throw new IllegalArgumentException("must be at most " + LONGEST + " characters");
        }
        try {
            // What was kept before is read again: a template stands where an identifier stood.
            return new URI(address.replace(IDENTIFIER_TEMPLATE, AN_IDENTIFIER));
        } catch (URISyntaxException malformed) {
            // Not passed on as the cause: its message repeats the address.
            throw new IllegalArgumentException("must be a well-formed address");
        }
    }

    private static String withoutIdentifiers(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .map(segment -> LOOKS_LIKE_AN_IDENTIFIER.matcher(segment).matches() ? IDENTIFIER_TEMPLATE : segment)
                .collect(Collectors.joining("/"));
    }

    /** Without the address: where somebody was says something about them. */
    @Override
    public String toString() {
        return "PageAddress";
    }
}
