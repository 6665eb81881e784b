package org.inspraak.server.running;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.inspraak.rest.Activities;
import org.inspraak.rest.RestApi;
import org.inspraak.rest.pages.Pages;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.widget.Widget;
import org.inspraak.server.operations.Management;
import org.inspraak.server.operations.Metrics;
import org.inspraak.server.secret.DerivedHostSecrets;
import org.inspraak.server.settings.Listening;
import org.inspraak.server.settings.Settings;

/** A server that is up: whoever closes it lets what is under way come to its end first. */
public final class Server implements AutoCloseable {

    /** Before it, a virtual thread that waits in a synchronized block, as drivers do, holds a real one. */
    private static final int JAVA_OF_FREE_VIRTUAL_THREADS = 24;

    private static final long MILLIS_TO_FINISH = 10_000;

    private final Javalin http;
    private final Management management;

    private Server(Javalin http, Management management) {
        this.http = http;
        this.management = management;
    }

    /**
     * @param more routes beside the API, the pages and the widget
     * @throws IOException when one of the addresses cannot be listened on
     */
    public static Server start(Settings settings, UseCases useCases, Routes... more) throws IOException {
        Metrics metrics = new Metrics();
        Activities activities = useCases.activities();
        Javalin http = new RestApi(
                        activities,
                        settings::operatorKeys,
                        new DerivedHostSecrets(settings.hostSecrets()),
                        useCases.tokens(),
                        useCases.clock(),
                        new org.inspraak.rest.Settings(
                                new Addresses(URI.create(settings.origin().value())),
                                settings.limits(),
                                settings.behindProxy()))
                .with(Stream.concat(Stream.of(pages(activities, useCases), new Widget()), Arrays.stream(more))
                        .toArray(Routes[]::new));
        prepare(http, metrics);
        listen(http, settings.http());
        try {
            return new Server(http, manage(settings.management(), useCases, metrics));
        } catch (IOException | RuntimeException failure) {
            http.stop();
            throw failure;
        }
    }

    /** Where the API and the pages listen; told here because port 0 takes any. */
    public int port() {
        return http.port();
    }

    /** Where health and metrics listen. */
    public int managementPort() {
        return management.port();
    }

    /** Takes no more calls, and finishes those under way. */
    @Override
    public void close() {
        http.stop();
        management.close();
    }

    private static Routes pages(Activities activities, UseCases useCases) {
        return new Pages(activities.inviting(), activities.answering(), activities.informing(), useCases.tokens());
    }

    private static void prepare(Javalin http, Metrics metrics) {
        http.unsafe.concurrency.useVirtualThreads = Runtime.version().feature() >= JAVA_OF_FREE_VIRTUAL_THREADS;
        http.unsafe.requestLogger.http(metrics);
        http.unsafe.jetty.modifyServer(jetty -> {
            jetty.setHandler(new GracefulHandler());
            jetty.setErrorHandler(new UnreadableCalls());
            jetty.setStopTimeout(MILLIS_TO_FINISH);
        });
    }

    private static void listen(Javalin http, Listening address) throws BindException {
        try {
            http.start(address.host(), address.port());
        } catch (JavalinBindException taken) {
            throw unavailable(address);
        }
    }

    private static Management manage(Listening address, UseCases useCases, Metrics metrics) throws IOException {
        try {
            return Management.start(
                    new InetSocketAddress(address.host(), address.port()), useCases::storeAnswers, metrics);
        } catch (BindException taken) {
            throw unavailable(address);
        }
    }

    private static BindException unavailable(Listening address) {
        return new BindException(
                "cannot listen on " + address.host() + ":" + address.port() + ": another program may have that port");
    }
}
