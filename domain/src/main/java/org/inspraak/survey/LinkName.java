package org.inspraak.survey;

import org.inspraak.token.TokenFormat;
import org.jmolecules.ddd.types.Identifier;

/** The short name of a survey link, unique within its survey only. */
public record LinkName(String value) implements Identifier {

    public LinkName {
        TokenFormat.slug(value, "a link name");
    }

    @Override
    public String toString() {
        return value;
    }
}
