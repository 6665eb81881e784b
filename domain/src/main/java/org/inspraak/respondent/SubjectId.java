package org.inspraak.respondent;

import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;
import org.jmolecules.ddd.types.Identifier;

/** The random id of one person at one controller. It says nothing about who the person is. */
public record SubjectId(String value) implements Identifier {

    public SubjectId {
        TokenFormat.id(value, "a subject id");
    }

    public static SubjectId from(TokenSource tokens) {
        return new SubjectId(tokens.id());
    }
}
