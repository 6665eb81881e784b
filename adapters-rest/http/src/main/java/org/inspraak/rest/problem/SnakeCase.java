package org.inspraak.rest.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they go over the wire. */
public final class SnakeCase {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private SnakeCase() {}

    /** Of a name that Java wrote with humps; any other stays as it is. */
    public static String of(String name) {
        return Character.isLowerCase(name.charAt(0)) && !name.contains("-") && !name.contains("_")
                ? HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT)
                : name;
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
