package org.inspraak.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectKey;

/** Somebody who could be asked. */
public sealed interface Visitor {

    /**
     * Somebody whom we would know again.
     *
     * @param keys under every secret, the newest first
     * @param accountCreatedAt when the account was opened, as far as the host says
     */
    record Identified(List<SubjectKey> keys, IdentityAssurance assurance, Optional<Instant> accountCreatedAt)
            implements Visitor {

        /** @throws IllegalArgumentException when there is no key */
        public Identified {
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("somebody who is identified has a key");
            }
            keys = List.copyOf(keys);
        }

        /** The oldest key: secrets are only ever added, so a draw made with it stands through a change of secret. */
        SubjectKey drawnBy() {
            return keys.get(keys.size() - 1);
        }
    }

    /**
     * Somebody whom nobody identifies, and whom we take no fingerprint of (P12).
     *
     * @param draw a number from 0 to 1 drawn for this page view
     */
    record Anonymous(double draw, IdentityAssurance assurance) implements Visitor {}

    IdentityAssurance assurance();

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Identified, T> identified, Function<Anonymous, T> anonymous) {
        return this instanceof Identified known ? identified.apply(known) : anonymous.apply((Anonymous) this);
    }
}
