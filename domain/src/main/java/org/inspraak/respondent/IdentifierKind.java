package org.inspraak.respondent;

import java.net.IDN;
import java.util.Locale;

/** The kinds of identifier a person can be known by. Each is a key space of its own. */
public enum IdentifierKind {
    /** The host's own user id, signed for by the host. */
    USER_ID {
        @Override
        String normalised(String value) {
            return value.strip();
        }
    },
    /** An e-mail address, signed for by the host or verified by mail. */
    EMAIL {
        @Override
        String normalised(String value) {
            String address = value.strip().toLowerCase(Locale.ROOT);
            int at = address.lastIndexOf('@');
            if (at < 1 || at == address.length() - 1) {
                throw new IllegalArgumentException("an e-mail address has a name and a domain around its last @");
            }
            return address.substring(0, at + 1) + asciiDomain(address.substring(at + 1));
        }
    },
    /** Whatever a page claims without anyone signing for it; never joined with the other two. */
    UNSIGNED {
        @Override
        String normalised(String value) {
            return value.strip();
        }
    };

    abstract String normalised(String value);

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException unencodable) {
            // Not passed on as the cause: its message repeats the address.
            throw new IllegalArgumentException("the domain of an e-mail address is a host name");
        }
    }
}
