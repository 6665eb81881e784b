package org.inspraak.rest.security;

import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.routing.Role;

/**
 * Somebody, or something, that works for a controller.
 *
 * @param name by which a log may speak of it; it names a key, not a person
 * @param controllers those it works for; empty for all
 */
public record Operator(String name, Set<Role> roles, Optional<Set<ControllerId>> controllers) {

    public Operator {
        roles = Set.copyOf(roles);
        controllers = controllers.map(Set::copyOf);
    }

    public static Operator ofAll(String name, Role... roles) {
        return new Operator(name, Set.of(roles), Optional.empty());
    }

    public static Operator of(ControllerId controller, String name, Role... roles) {
        return new Operator(name, Set.of(roles), Optional.of(Set.of(controller)));
    }

    boolean worksFor(String controller) {
        return controllers
                .map(known -> known.stream().anyMatch(id -> id.value().equals(controller)))
                .orElse(true);
    }
}
