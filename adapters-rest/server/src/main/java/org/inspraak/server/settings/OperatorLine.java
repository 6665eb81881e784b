package org.inspraak.server.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.security.ApiKeyHash;
import org.inspraak.rest.security.Operator;
import org.inspraak.rest.security.OperatorKeys.KnownKey;

/**
 * An operator as a line of configuration: the key's hash, the roles, and the controllers unless it is all of them, such as
 * {@code <hash> survey-manager,analyst mycompany}.
 */
public final class OperatorLine {

    static final String RULE = "must be a key's hash, roles (" + roles(Set.of(Role.values()))
            + ") and perhaps controllers, with spaces between and commas within; the command new-key prints one";

    private static final String PREFIX = "inspraak.operator-keys.";
    private static final int WITHOUT_CONTROLLERS = 2;
    private static final int WITH_CONTROLLERS = 3;

    private OperatorLine() {}

    /** Where the operator's line belongs. */
    public static Property property(String name) {
        return new Property(PREFIX + name);
    }

    /** @throws IllegalArgumentException when it is not such a line */
    static KnownKey read(String name, String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != WITHOUT_CONTROLLERS && parts.length != WITH_CONTROLLERS) {
            throw new IllegalArgumentException("two parts or three");
        }
        Set<Role> roles =
                Arrays.stream(parts[1].split(",")).map(OperatorLine::role).collect(Collectors.toSet());
        Optional<Set<ControllerId>> controllers = parts.length == WITHOUT_CONTROLLERS
                ? Optional.empty()
                : Optional.of(Arrays.stream(parts[2].split(","))
                        .map(ControllerId::new)
                        .collect(Collectors.toSet()));
        return new KnownKey(new ApiKeyHash(parts[0]), new Operator(name, roles, controllers));
    }

    public static String write(KnownKey key) {
        Operator operator = key.operator();
        return key.hash().value() + " " + roles(operator.roles())
                + operator.controllers()
                        .map(known -> " "
                                + known.stream()
                                        .map(ControllerId::value)
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                        .orElse("");
    }

    /** @throws IllegalArgumentException when there is no such role */
    public static Role role(String written) {
        return Role.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String roles(Set<Role> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(","));
    }
}
