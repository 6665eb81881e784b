package org.inspraak.server.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inspraak.token.TokenSource;

/**
 * A secret of the installation's, from which others are derived: HMAC-SHA-256 over a label, a NUL character and a name. So
 * every controller has secrets of its own, and one that leaks opens nothing of another controller, nor of the master.
 *
 * <p>It is read from configuration and lives in memory only: never in a database, a log or an exception.
 */
public final class MasterSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int FEWEST_DIFFERENT_BYTES = 16;

    /** Leads the secrets that {@code start-dev} makes, so that {@code start} can tell them from real ones. */
    private static final byte[] ONLY_FOR_DEVELOPMENT = "only-for-development:".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private MasterSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when it is not Base64 of 32 bytes or more; the message does not repeat it */
    public static MasterSecret ofBase64(String written) {
        byte[] bytes = decoded(written.strip());
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("must hold " + SHORTEST + " bytes or more, holds " + bytes.length);
        }
        return new MasterSecret(bytes);
    }

    public static MasterSecret from(TokenSource tokens) {
        byte[] bytes = new byte[SHORTEST];
        tokens.fill(bytes);
        return new MasterSecret(bytes);
    }

    /** Just as strong, and marked. */
    public static MasterSecret forDevelopmentFrom(TokenSource tokens) {
        byte[] random = from(tokens).bytes;
        byte[] marked = new byte[ONLY_FOR_DEVELOPMENT.length + random.length];
        System.arraycopy(ONLY_FOR_DEVELOPMENT, 0, marked, 0, ONLY_FOR_DEVELOPMENT.length);
        System.arraycopy(random, 0, marked, ONLY_FOR_DEVELOPMENT.length, random.length);
        return new MasterSecret(marked);
    }

    /** The secret derived for that label and name; always the same 32 bytes. */
    public byte[] derive(String label, String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            mac.update(label.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    public boolean isForDevelopment() {
        int length = ONLY_FOR_DEVELOPMENT.length;
        return Arrays.equals(bytes, 0, length, ONLY_FOR_DEVELOPMENT, 0, length);
    }

    /** Whether somebody typed it, such as "change-me" or zeros: 32 drawn bytes are never all letters, nor this alike. */
    public boolean looksTyped() {
        boolean printable = true;
        boolean[] seen = new boolean[256];
        int different = 0;
        for (byte each : bytes) {
            printable &= each >= ' ' && each <= '~';
            if (!seen[each & 0xff]) {
                seen[each & 0xff] = true;
                different++;
            }
        }
        return printable || different < FEWEST_DIFFERENT_BYTES;
    }

    public boolean isTheSameAs(MasterSecret other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    /** For the one place that is meant to hold it: a file or variable of the operator's. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "MasterSecret";
    }

    private static byte[] decoded(String written) {
        try {
            return Base64.getDecoder().decode(written);
        } catch (IllegalArgumentException notBase64) {
            // Not passed on as the cause: its message quotes a piece of the secret.
            throw new IllegalArgumentException("must be Base64");
        }
    }
}
