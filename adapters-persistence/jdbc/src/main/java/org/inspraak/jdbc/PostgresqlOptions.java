package org.inspraak.jdbc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PostgreSQL URL asks of the server in {@code options}; the server itself is asked when the store opens. */
final class PostgresqlOptions {

    private static final Pattern OPTIONS = Pattern.compile("[?&]options=([^&]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURABILITY =
            Pattern.compile("(synchronous[_-]commit|fsync|full[_-]page[_-]writes)\\s*=\\s*'?([^\\s']*)");
    private static final Set<String> DURABLE =
            Set.of("on", "true", "yes", "1", "local", "remote_write", "remote_apply");

    private PostgresqlOptions() {}

    /** @throws NotDurableException when one of them lets the server acknowledge what is not on disk */
    static void check(String url) {
        Matcher options = OPTIONS.matcher(url);
        while (options.find()) {
            Matcher settings = DURABILITY.matcher(decoded(options.group(1)).toLowerCase(Locale.ROOT));
            while (settings.find()) {
                if (!DURABLE.contains(settings.group(2))) {
                    throw new NotDurableException("PostgreSQL must run with "
                            + settings.group(1).replace('-', '_') + " on: leave it out of the URL's options");
                }
            }
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // Not passed on as the cause: its message repeats the value.
            throw new NotDurableException("the options in the PostgreSQL URL are not URL-encoded");
        }
    }
}
