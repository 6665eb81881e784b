package org.inspraak.legalbasis;

import org.inspraak.token.TokenFormat;
import org.jmolecules.ddd.types.Identifier;

/** The short name of an assessment, unique within its controller only. */
public record AssessmentId(String value) implements Identifier {

    public AssessmentId {
        TokenFormat.slug(value, "an assessment id");
    }

    @Override
    public String toString() {
        return value;
    }
}
