package org.inspraak.rest.security;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;

/** Lets nobody through whom the route does not name: whoever is not allowed explicitly is not allowed. */
public final class Doorkeeper {

    private static final String SCHEME = "Bearer ";

    private final OperatorKeys keys;

    public Doorkeeper(OperatorKeys keys) {
        this.keys = keys;
    }

    /** Runs before every route that matched. */
    public void check(Context call) {
        Set<RouteRole> allowed = call.routeRoles();
        if (allowed.isEmpty()) {
            // What the framework would answer by itself, such as HEAD, was declared by nobody.
            throw Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Use another method.")
                    .withHeader("Allow", HandlerType.GET.name())
                    .asException();
        }
        if (!allowed.contains(Access.ANYONE)) {
            admit(operator(call), allowed, call.pathParam("controller"));
        }
    }

    private static void admit(Operator operator, Set<RouteRole> allowed, String controller) {
        if (!operator.worksFor(controller)) {
            // As if it were not there: that somebody else has one of that name is none of the caller's business.
            throw Problem.of(ProblemType.UNKNOWN_CONTROLLER, "Look at the controller's id.")
                    .asException();
        }
        if (operator.roles().stream().noneMatch(allowed::contains)) {
            throw Problem.of(ProblemType.FORBIDDEN, "It takes a key with another role.")
                    .asException();
        }
    }

    private Operator operator(Context call) {
        return presented(call)
                .map(ApiKey::hash)
                .flatMap(this::known)
                .orElseThrow(
                        () -> Problem.of(ProblemType.UNAUTHENTICATED, "Send an API key in force as a bearer token.")
                                .withHeader("WWW-Authenticate", "Bearer realm=\"inspraak\"")
                                .asException());
    }

    private static Optional<ApiKey> presented(Context call) {
        String header = call.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ApiKey(header.substring(SCHEME.length())));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Looks at every key, also after it was found, so that the time it takes says nothing. */
    private Optional<Operator> known(ApiKeyHash presented) {
        Optional<Operator> found = Optional.empty();
        for (OperatorKeys.KnownKey key : keys.inForce()) {
            if (key.hash().matches(presented)) {
                found = Optional.of(key.operator());
            }
        }
        return found;
    }
}
