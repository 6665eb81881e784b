package org.inspraak.server.secret;

import java.security.SecureRandom;
import org.inspraak.token.TokenSource;

/** Randomness that nobody can foresee: the platform's cryptographically strong generator. */
public final class SecureTokens implements TokenSource {

    private final SecureRandom random = new SecureRandom();

    @Override
    public void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
