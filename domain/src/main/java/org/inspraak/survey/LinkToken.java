package org.inspraak.survey;

import org.inspraak.token.Sha256;
import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;

/** The secret part of a survey link: 256 random bits that hold no identifier, and are stored only as a hash (P2). */
public record LinkToken(String value) {

    public LinkToken {
        TokenFormat.secret(value, "a link token");
    }

    public static LinkToken from(TokenSource tokens) {
        return new LinkToken(tokens.secret());
    }

    /** What is stored of it. A random secret of 256 bits needs no slow hash. */
    public LinkHash hash() {
        return new LinkHash(Sha256.written("link", value));
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
