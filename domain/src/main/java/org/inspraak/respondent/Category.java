package org.inspraak.respondent;

import java.util.Locale;
import java.util.Set;

/**
 * The categories of detail that may be kept beside an answer, a closed list: a new one needs a new notice (P8). Each
 * brings its value into the one form in which it is kept.
 */
public enum Category {
    USER_ID,
    USER_NAME,
    EMAIL {
        @Override
        public String kept(String value) {
            return new SubjectIdentifier(IdentifierKind.EMAIL, value).value();
        }
    },
    URL {
        @Override
        public String kept(String value) {
            return PageAddress.of(value).value();
        }
    },
    COMPANY,
    COUNTRY {
        @Override
        public String kept(String value) {
            String code = value.strip().toUpperCase(Locale.ROOT);
            if (!COUNTRIES.contains(code)) {
                throw new IllegalArgumentException("a country is an ISO 3166-1 code of two letters");
            }
            return code;
        }
    };

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 254;

    /**
     * The form in which a value of this category is kept.
     *
     * @throws IllegalArgumentException when the value is not of this category; the message never repeats it
     */
    public String kept(String value) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be 1 to " + LONGEST + " characters on one line");
        }
        return text;
    }

    /** Whether it says who the person is, so that only somebody who signs for the person may say it. */
    public boolean namesThePerson() {
        return this == USER_ID || this == USER_NAME || this == EMAIL;
    }
}
