package org.inspraak.rest.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.inspraak.token.TokenFormat;

/** By which an API key is known; it opens nothing. 43 characters of URL-safe Base64. */
public record ApiKeyHash(String value) {

    public ApiKeyHash {
        TokenFormat.secret(value, "an API key's hash");
    }

    /** Whether both are the same, in a time that does not depend on where they differ. */
    boolean matches(ApiKeyHash other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }
}
