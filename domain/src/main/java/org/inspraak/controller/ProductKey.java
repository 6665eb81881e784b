package org.inspraak.controller;

import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;

/**
 * The publishable key with which a product's pages ask for invitations. It is no secret: it stands in the page's source
 * and opens nothing but the public calls.
 */
public record ProductKey(String value) {

    public ProductKey {
        TokenFormat.id(value, "a product key");
    }

    public static ProductKey from(TokenSource tokens) {
        return new ProductKey(tokens.id());
    }
}
