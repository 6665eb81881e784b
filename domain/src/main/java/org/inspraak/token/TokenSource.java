package org.inspraak.token;

import java.util.Base64;

/**
 * Where randomness comes from: it is handed in, never taken from the air, so that a test can foresee it.
 *
 * <p>In production it must be a cryptographically strong source: ids and secrets made from it are the only thing that
 * stands between a stranger and somebody's answer.
 */
@FunctionalInterface
public interface TokenSource {

    /** Fills the whole array with random bytes. */
    void fill(byte[] bytes);

    /** 128 random bits in 22 characters of URL-safe Base64; never time-ordered. */
    default String id() {
        return random(TokenFormat.ID_BYTES);
    }

    /** 256 random bits in 43 characters of URL-safe Base64, for what must not be guessed by someone who tries. */
    default String secret() {
        return random(TokenFormat.SECRET_BYTES);
    }

    /** A number drawn evenly from 0 (inclusive) to 1 (exclusive). */
    default double fraction() {
        byte[] bytes = new byte[Long.BYTES];
        fill(bytes);
        return TokenFormat.fraction(bytes);
    }

    private String random(int size) {
        byte[] bytes = new byte[size];
        fill(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
