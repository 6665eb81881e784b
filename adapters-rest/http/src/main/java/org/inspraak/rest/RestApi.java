package org.inspraak.rest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.Doorkeeper;
import org.inspraak.rest.security.HostSecrets;
import org.inspraak.rest.security.OperatorKeys;
import org.inspraak.token.TokenSource;

/**
 * Everything that Inspraak does over HTTP: started by itself with {@link Javalin#start(int)}, or, in a host's container, as
 * {@code new JavalinServlet(application.unsafe)}.
 */
public final class RestApi {

    private final Activities activities;
    private final OperatorKeys operators;
    private final HostSecrets hosts;
    private final TokenSource tokens;
    private final InstantSource clock;
    private final Settings settings;

    public RestApi(
            Activities activities,
            OperatorKeys operators,
            HostSecrets hosts,
            TokenSource tokens,
            InstantSource clock,
            Settings settings) {
        this.activities = activities;
        this.operators = operators;
        this.hosts = hosts;
        this.tokens = tokens;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * The API with more routes beside it, such as pages.
     *
     * @throws IllegalStateException when a route does not say who may call it
     */
    public Javalin with(Routes... more) {
        return Javalin.create(config -> configure(config, List.of(more)));
    }

    private void configure(JavalinConfig config, List<Routes> more) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.routes.before(RestApi::harden);
        config.routes.beforeMatched(new Doorkeeper(operators)::check);
        new Failures(new Incidents(tokens)).register(config);
        more.forEach(routes -> routes.register(config.routes));
        Declarations.require(config.unsafe.internalRouter);
    }

    /** What every answer says to browsers and to whatever stands in between. A page may say more. */
    private static void harden(Context call) {
        call.header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
