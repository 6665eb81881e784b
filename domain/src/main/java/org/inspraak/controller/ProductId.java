package org.inspraak.controller;

import org.inspraak.token.TokenFormat;
import org.jmolecules.ddd.types.Identifier;

/** The short name of a product, unique within its controller only. */
public record ProductId(String value) implements Identifier {

    public ProductId {
        TokenFormat.slug(value, "a product id");
    }

    @Override
    public String toString() {
        return value;
    }
}
