package org.inspraak.controller;

import org.inspraak.token.TokenFormat;
import org.jmolecules.ddd.types.Identifier;

/** The short name that a controller is known by; it leads every key, so that no two controllers' data can meet. */
public record ControllerId(String value) implements Identifier {

    public ControllerId {
        TokenFormat.slug(value, "a controller id");
    }

    @Override
    public String toString() {
        return value;
    }
}
