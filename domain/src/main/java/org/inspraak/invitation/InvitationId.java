package org.inspraak.invitation;

import org.inspraak.survey.LinkToken;
import org.inspraak.token.Sha256;
import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;
import org.jmolecules.ddd.types.Identifier;

/**
 * The random id of an invitation. Whoever holds it may answer: it is unguessable, and it is the key under which the same
 * answer sent twice is kept once.
 */
public record InvitationId(String value) implements Identifier {

    private static final int LENGTH = 22;

    public InvitationId {
        TokenFormat.id(value, "an invitation id");
    }

    public static InvitationId from(TokenSource tokens) {
        return new InvitationId(tokens.id());
    }

    /**
     * Of one opening of a survey link: the same opening always gives the same id, so that a form sent twice is kept once,
     * and nobody can steer it to an invitation of somebody else.
     */
    public static InvitationId ofOpening(LinkToken link, String opening) {
        return new InvitationId(Sha256.written("opening", link.value(), TokenFormat.id(opening, "an opening"))
                .substring(0, LENGTH));
    }
}
