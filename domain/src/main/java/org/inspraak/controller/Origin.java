package org.inspraak.controller;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** A web origin, {@code scheme://host[:port]} and nothing more, from which a product's pages may call us. */
public record Origin(String value) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException when the value is not an http or https origin */
    public Origin {
        value = canonical(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String value) {
        URI uri = parsed(value);
        boolean bare = uri.getHost() != null
                && uri.getScheme() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!bare || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException("an origin is scheme://host[:port], was " + value);
        }
        return uri.toString();
    }

    private static URI parsed(String value) {
        try {
            return new URI(value.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("an origin is scheme://host[:port], was " + value, malformed);
        }
    }
}
