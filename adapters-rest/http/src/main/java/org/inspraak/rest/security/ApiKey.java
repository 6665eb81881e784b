package org.inspraak.rest.security;

import org.inspraak.token.Sha256;
import org.inspraak.token.TokenFormat;
import org.inspraak.token.TokenSource;

/** The secret that an operator calls with: {@code ik_} and 256 random bits. It is told once and kept as a hash. */
public record ApiKey(String value) {

    private static final String PREFIX = "ik_";

    /** @throws IllegalArgumentException when it is not written like one; the message does not repeat it */
    public ApiKey {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("an API key begins with " + PREFIX);
        }
        TokenFormat.secret(value.substring(PREFIX.length()), "an API key after its " + PREFIX);
    }

    public static ApiKey from(TokenSource tokens) {
        return new ApiKey(PREFIX + tokens.secret());
    }

    /** What is kept of it. A random secret of 256 bits needs no slow hash. */
    public ApiKeyHash hash() {
        return new ApiKeyHash(Sha256.written("api-key", value));
    }

    @Override
    public String toString() {
        return "ApiKey";
    }
}
