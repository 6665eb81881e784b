package org.inspraak.rest;

import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.util.Set;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Role;

/** That every route says who may call it. */
final class Declarations {

    private Declarations() {}

    /** @throws IllegalStateException when one does not, so that a forgotten word never opens a door */
    static void require(InternalRouter router) {
        router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .forEach(Declarations::require);
    }

    private static void require(Endpoint endpoint) {
        Roles declared = endpoint.metadata(Roles.class);
        Set<RouteRole> roles = declared == null ? Set.of() : declared.getRoles();
        boolean open = roles.equals(Set.of(Access.ANYONE));
        boolean forOperators = !roles.isEmpty()
                && roles.stream().allMatch(Role.class::isInstance)
                && endpoint.path.contains("{controller}");
        if (!open && !forOperators) {
            throw new IllegalStateException(endpoint.method.name() + " " + endpoint.path
                    + " must be open to anyone, or to roles within one controller");
        }
    }
}
