package org.inspraak.survey;

import org.inspraak.token.TokenFormat;

/** The hash under which a survey link is found; it opens nothing. */
public record LinkHash(String value) {

    public LinkHash {
        TokenFormat.secret(value, "a link's hash");
    }
}
