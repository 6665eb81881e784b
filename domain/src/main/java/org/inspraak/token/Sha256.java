package org.inspraak.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 of texts. It hides only what nobody can guess: random secrets, or content salted with one. */
public final class Sha256 {

    private static final byte SEPARATOR = 0;

    private Sha256() {}

    /** Of the parts in order, told apart from one another; the parts hold no NUL character. */
    public static byte[] of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR);
        }
        return digest.digest();
    }

    /** The same in 43 characters of URL-safe Base64. */
    public static String written(String... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(parts));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
