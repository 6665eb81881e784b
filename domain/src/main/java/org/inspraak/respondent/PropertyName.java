package org.inspraak.respondent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The name of a property that a controller declared. Its suffix is its type, as the field does it: {@code _amount} a
 * number, {@code _date} an ISO 8601 day, anything else a line of text.
 */
public record PropertyName(String value) implements Comparable<PropertyName> {

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final int LONGEST_TEXT = 200;

    /** @throws IllegalArgumentException when it is not 1 to 40 lower-case letters, digits and underscores */
    public PropertyName {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a property's name is 1 to 40 lower-case letters, digits and underscores, from a letter");
        }
    }

    /**
     * The form in which a value of this property is kept.
     *
     * @throws IllegalArgumentException when the text is not of this property's type; the message never repeats it
     */
    public String kept(String text) {
        String stripped = text.strip();
        if (value.endsWith("_amount")) {
            return amount(stripped);
        }
        if (value.endsWith("_date")) {
            return date(stripped);
        }
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_TEXT
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be 1 to " + LONGEST_TEXT + " characters on one line");
        }
        return stripped;
    }

    private static String amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a decimal number with a point, such as 12.50");
        }
        return new BigDecimal(text).toPlainString();
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException malformed) {
            // Not passed on as the cause: its message repeats the text.
            throw new IllegalArgumentException("must be an ISO 8601 day, such as 2026-11-22");
        }
    }

    @Override
    public int compareTo(PropertyName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
