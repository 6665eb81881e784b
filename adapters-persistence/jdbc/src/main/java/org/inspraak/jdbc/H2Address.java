package org.inspraak.jdbc;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of an H2 URL after {@code jdbc:h2:}. What is known to be harmless may be set; what we rely on is set by us; all
 * else is refused, since most of H2's settings trade safety for something.
 */
final class H2Address {

    /** At its default, WRITE_DELAY acknowledges what a kill then loses; trace files would repeat values. */
    private static final Map<String, String> OURS = new TreeMap<>(Map.of(
            "MODE", "PostgreSQL",
            "DATABASE_TO_LOWER", "TRUE",
            "DEFAULT_NULL_ORDERING", "HIGH",
            "WRITE_DELAY", "0",
            "TRACE_LEVEL_FILE", "0"));

    private static final Set<String> HARMLESS = Set.of(
            "CACHE_SIZE",
            "CIPHER",
            "DB_CLOSE_DELAY",
            "DB_CLOSE_ON_EXIT",
            "IFEXISTS",
            "LOCK_TIMEOUT",
            "PASSWORD",
            "USER");

    /** A path, perhaps after a Windows drive; another colon would begin one of H2's own file systems. */
    private static final Pattern FILE = Pattern.compile("(?i)(file:([A-Z]:)?|(?=[/~.])|[A-Z]:(?=[/\\\\]))[^:]+");

    private H2Address() {}

    /** @throws NotDurableException when it is not a file, or something is set that may not be */
    static String completed(String address) {
        String[] parts = address.split(";");
        Map<String, String> settings = new TreeMap<>();
        for (int place = 1; place < parts.length; place++) {
            int equals = Math.max(parts[place].indexOf('='), 0);
            String name = parts[place].substring(0, equals).strip().toUpperCase(Locale.ROOT);
            String value = parts[place].substring(equals + 1).strip();
            check(name, value);
            if (HARMLESS.contains(name)) {
                settings.put(name, value);
            }
        }
        settings.putAll(OURS);
        return settings.entrySet().stream()
                .map(setting -> ";" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("", file(parts[0]), ""));
    }

    private static void check(String name, String value) {
        if (OURS.containsKey(name)) {
            if (!OURS.get(name).equalsIgnoreCase(value)) {
                throw new NotDurableException(
                        "H2 always runs with " + name + "=" + OURS.get(name) + ": leave that setting out of the URL");
            }
        } else if (!HARMLESS.contains(name)) {
            String named = name.matches("[A-Z_]{1,40}") ? name : "without a name";
            throw new NotDurableException("the H2 setting " + named + " may weaken durability; a URL may only set "
                    + HARMLESS.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** In memory, over a network, in an archive or from the class path is all not a file that we can vouch for. */
    private static String file(String path) {
        if (!FILE.matcher(path).matches()) {
            throw new NotDurableException("H2 must keep its data in a file: give it as jdbc:h2:file:/path/to/name");
        }
        return path;
    }
}
