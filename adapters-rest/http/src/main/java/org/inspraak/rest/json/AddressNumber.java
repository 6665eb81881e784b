package org.inspraak.rest.json;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number that stands in an address. */
public final class AddressNumber {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,8}");

    private AddressNumber() {}

    /** Empty when it is not written as one, without sign and leading zeros. */
    public static Optional<Integer> of(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
