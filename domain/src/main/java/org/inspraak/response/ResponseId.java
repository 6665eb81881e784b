package org.inspraak.response;

import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;
import org.jmolecules.ddd.types.Identifier;

/** The random id of a response; it tells nothing of when or by whom it was given. */
public record ResponseId(String value) implements Identifier {

    public ResponseId {
        TokenFormat.id(value, "a response id");
    }

    public static ResponseId from(TokenSource tokens) {
        return new ResponseId(tokens.id());
    }
}
