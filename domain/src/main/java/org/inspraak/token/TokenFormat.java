package org.inspraak.token;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/** How unguessable values and chosen names are written down; the one place that knows the patterns. */
public final class TokenFormat {

    /** 128 bits in URL-safe Base64 without padding. */
    public static final String ID = "[A-Za-z0-9_-]{22}";

    /** 256 bits in URL-safe Base64 without padding. */
    public static final String SECRET = "[A-Za-z0-9_-]{43}";

    /** A name that an operator chose: lower-case letters, digits and single hyphens, 1 to 40 characters. */
    public static final String SLUG = "(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*";

    static final int ID_BYTES = 16;
    static final int SECRET_BYTES = 32;

    private static final Pattern ID_PATTERN = Pattern.compile(ID);
    private static final Pattern SECRET_PATTERN = Pattern.compile(SECRET);
    private static final Pattern SLUG_PATTERN = Pattern.compile(SLUG);
    private static final int UNUSED_BITS = 11;
    private static final double STEP = 0x1.0p-53;

    private TokenFormat() {}

    /** @throws IllegalArgumentException when the value is not a random id; the message does not repeat it */
    public static String id(String value, String what) {
        return matching(ID_PATTERN, value, what + " is 22 characters of URL-safe Base64");
    }

    /** @throws IllegalArgumentException when the value is not a secret; the message does not repeat it */
    public static String secret(String value, String what) {
        return matching(SECRET_PATTERN, value, what + " is 43 characters of URL-safe Base64");
    }

    /** @throws IllegalArgumentException when the value is not a chosen name */
    public static String slug(String value, String what) {
        return matching(SLUG_PATTERN, value, what + " is 1 to 40 lower-case letters, digits and single hyphens");
    }

    /** Reads the first eight bytes as a number from 0 (inclusive) to 1 (exclusive), with 53 bits. */
    public static double fraction(byte[] bytes) {
        return (ByteBuffer.wrap(bytes).getLong() >>> UNUSED_BITS) * STEP;
    }

    private static String matching(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(rule);
        }
        return value;
    }
}
