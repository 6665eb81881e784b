package org.inspraak.controller;

import java.net.URI;
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
        URI uri = URI.create(value.toLowerCase(Locale.ROOT));
        boolean bare = uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!bare || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException("an origin is scheme://host[:port], was " + value);
        }
        return uri.toString();
    }
}
