package org.inspraak.controller;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The mailbox where people reach the controller about their data (GDPR 13(1)(a), P38). It must be able to receive mail:
 * placeholders such as {@code [email protected]} and domains that never deliver are refused.
 */
public record ContactAddress(String value) {

    private static final Pattern MAILBOX = Pattern.compile(
            "[^\\s@\\[\\]<>(),;:\\\\\"]{1,64}@(?=.{4,253}$)([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    /** RFC 2606 and RFC 6761: reserved, so that no mail to them ever arrives. */
    private static final Set<String> NEVER_DELIVERS = Set.of("example", "invalid", "localhost");

    /** @throws IllegalArgumentException when no mail could ever arrive there */
    public ContactAddress {
        value = value.strip();
        if (!MAILBOX.matcher(value).matches() || neverDelivers(value)) {
            throw new IllegalArgumentException("the contact must be a real e-mail address, was " + value);
        }
    }

    private static boolean neverDelivers(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return NEVER_DELIVERS.contains(domain.substring(domain.lastIndexOf('.') + 1))
                || domain.matches("(.+\\.)?example\\.(com|net|org)");
    }
}
