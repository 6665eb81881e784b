package org.inspraak.rest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.InternalRouter;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.inspraak.rest.answering.CommentEndpoint;
import org.inspraak.rest.answering.ScoreEndpoint;
import org.inspraak.rest.designing.AssessmentEndpoint;
import org.inspraak.rest.designing.ControllerEndpoint;
import org.inspraak.rest.designing.LinkEndpoint;
import org.inspraak.rest.designing.NoticesEndpoint;
import org.inspraak.rest.designing.ProductEndpoint;
import org.inspraak.rest.designing.SurveyEndpoint;
import org.inspraak.rest.informing.NoticeEndpoint;
import org.inspraak.rest.inviting.AskEndpoint;
import org.inspraak.rest.inviting.DeclineEndpoint;
import org.inspraak.rest.inviting.OptOutEndpoint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.reporting.ResponsesEndpoint;
import org.inspraak.rest.reporting.ResultsEndpoint;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.Cors;
import org.inspraak.rest.security.Doorkeeper;
import org.inspraak.rest.security.HostIdentities;
import org.inspraak.rest.security.HostSecrets;
import org.inspraak.rest.security.OperatorKeys;
import org.inspraak.rest.security.RateLimiter;
import org.inspraak.token.TokenSource;

/**
 * Everything that Inspraak does over HTTP: started by itself with {@link Javalin#start(int)}, or, in a host's container, as
 * {@code new JavalinServlet(application.unsafe)}.
 */
public final class RestApi {

    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

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
        config.routes.before(RestApi::takeTheMethodAsItIs);
        Cors cors = new Cors(activities.inviting()::mayCallFrom);
        config.routes.beforeMatched(cors::check);
        config.routes.beforeMatched(new RateLimiter(settings.limits(), clock, settings.behindProxy())::check);
        config.routes.beforeMatched(new Doorkeeper(operators)::check);
        new Failures(new Incidents(tokens)).register(config);
        Stream.concat(api().stream(), more.stream()).forEach(routes -> routes.register(config.routes));
        InternalRouter router = config.unsafe.internalRouter;
        cors.register(config.routes, router);
        Declarations.require(router);
    }

    private List<Routes> api() {
        HostIdentities identities = new HostIdentities(hosts, clock);
        return List.of(
                new ContractEndpoint(),
                new AskEndpoint(activities.inviting(), identities, settings.addresses()),
                new DeclineEndpoint(activities.inviting()),
                new OptOutEndpoint(activities.inviting(), identities),
                new ScoreEndpoint(activities.answering(), identities),
                new CommentEndpoint(activities.answering()),
                new NoticeEndpoint(activities.informing()),
                new ControllerEndpoint(activities.designing()),
                new ProductEndpoint(activities.designing()),
                new NoticesEndpoint(activities.designing()),
                new AssessmentEndpoint(activities.designing()),
                new SurveyEndpoint(activities.designing()),
                new LinkEndpoint(activities.designing(), settings.addresses()),
                new ResultsEndpoint(activities.reporting()),
                new ResponsesEndpoint(activities.reporting()));
    }

    /** The framework obeys this header, and so would get round whoever stands in front and lets some methods pass only. */
    private static void takeTheMethodAsItIs(Context call) {
        if (call.header(METHOD_OVERRIDE) != null) {
            throw Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Send the method itself; no header stands in for it.")
                    .withHeader("Allow", call.req().getMethod())
                    .asException();
        }
    }

    /** What every answer says to browsers and to whatever stands in between. A page may say more. */
    private static void harden(Context call) {
        call.header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
