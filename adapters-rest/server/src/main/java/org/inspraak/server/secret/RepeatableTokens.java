package org.inspraak.server.secret;

import org.inspraak.token.TokenSource;

/**
 * The same unguessable bytes at every start, derived from a secret that is kept anyway, so that a demo's link and key can be
 * printed again without having been stored. For one value only: whoever needs two takes two names.
 */
public final class RepeatableTokens implements TokenSource {

    private static final String LABEL = "inspraak repeatable token";

    private final byte[] derived;

    public RepeatableTokens(MasterSecret master, String name) {
        derived = master.derive(LABEL, name);
    }

    @Override
    public void fill(byte[] bytes) {
        System.arraycopy(derived, 0, bytes, 0, bytes.length);
    }
}
