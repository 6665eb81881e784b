package org.inspraak.server.operations;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/**
 * Counts and times, in which nobody can be found: of a call only its method, the route's template and the status, never its
 * path, query or caller.
 */
public final class Metrics implements RequestLogger {

    private static final double NANOS_OF_A_MILLISECOND = 1_000_000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void handle(Context call, Float milliseconds) {
        Timer.builder("http.server.requests")
                .tag("method", method(call))
                .tag("route", route(call))
                .tag("status", Integer.toString(call.statusCode()))
                .register(registry)
                .record(Duration.ofNanos((long) (milliseconds * NANOS_OF_A_MILLISECOND)));
    }

    /** In Prometheus's own text format. */
    String text() {
        return registry.scrape();
    }

    /** One that a caller made up would be kept here as long as the server lives, and told to whoever reads this. */
    private static String method(Context call) {
        return HandlerType.commonHttp().contains(call.method()) ? call.method().name() : "other";
    }

    private static String route(Context call) {
        Endpoint matched = call.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }
}
