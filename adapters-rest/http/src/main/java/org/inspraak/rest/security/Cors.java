package org.inspraak.rest.security;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.security.Roles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.inspraak.rest.routing.Access;

/**
 * Lets the pages of a controller's products call what is open to people, from the web origins that the products name and
 * from no other. There are no cookies, so no credentials are ever allowed.
 */
public final class Cors {

    private static final String PREFIX = "/v1/controllers/";
    private static final String API = PREFIX + "{controller}/";
    private static final int NO_CONTENT = 204;

    private final BiPredicate<String, String> mayCallFrom;

    /** @param mayCallFrom whether pages of that web origin may call for that controller */
    public Cors(BiPredicate<String, String> mayCallFrom) {
        this.mayCallFrom = mayCallFrom;
    }

    /** Answers, for everything registered until now that is open to people, the question that browsers ask beforehand. */
    public void register(RoutesConfig routes, InternalRouter router) {
        Map<String, Set<String>> methods = new TreeMap<>();
        router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(Cors::isOpen)
                .forEach(open -> methods.computeIfAbsent(open.path, path -> new TreeSet<>())
                        .add(open.method.name()));
        methods.forEach((path, allowed) ->
                routes.options(path, call -> preflight(call, String.join(", ", allowed)), Access.ANYONE));
    }

    /** Runs before every route that matched, so that problems, too, can be read by the page that made them. */
    public void check(Context call) {
        String origin = call.header("Origin");
        if (!call.routeRoles().contains(Access.ANYONE) || !isOfApi(call)) {
            return;
        }
        call.addHeader("Vary", "Origin");
        if (origin != null && mayCallFrom.test(origin, call.pathParam("controller"))) {
            call.header("Access-Control-Allow-Origin", origin).header("Access-Control-Expose-Headers", "Retry-After");
        }
    }

    private static void preflight(Context call, String methods) {
        if (call.res().containsHeader("Access-Control-Allow-Origin")) {
            call.header("Access-Control-Allow-Methods", methods)
                    .header("Access-Control-Allow-Headers", "Content-Type")
                    .header("Access-Control-Max-Age", "600");
        }
        call.status(NO_CONTENT);
    }

    private static boolean isOfApi(Context call) {
        return call.path().startsWith(PREFIX, call.contextPath().length())
                && call.pathParamMap().containsKey("controller");
    }

    private static boolean isOpen(Endpoint endpoint) {
        Roles declared = endpoint.metadata(Roles.class);
        return endpoint.method != HandlerType.OPTIONS
                && endpoint.path.startsWith(API)
                && declared != null
                && declared.getRoles().contains(Access.ANYONE);
    }
}
