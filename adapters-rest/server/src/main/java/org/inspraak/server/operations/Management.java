package org.inspraak.server.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Health and metrics on a port of their own, so that a proxy for the public never leads here. */
public final class Management implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;
    private static final String TEXT = "text/plain; charset=utf-8";

    /** Prometheus's text format. */
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, Management::thread);
    private final BooleanSupplier ready;
    private final Metrics metrics;

    private Management(HttpServer server, BooleanSupplier ready, Metrics metrics) {
        this.server = server;
        this.ready = ready;
        this.metrics = metrics;
    }

    /**
     * @param ready whether calls can be served now
     * @throws IOException when it cannot listen there
     */
    public static Management start(InetSocketAddress address, BooleanSupplier ready, Metrics metrics)
            throws IOException {
        Management management = new Management(HttpServer.create(address, 0), ready, metrics);
        management.server.createContext("/", management::answer);
        management.server.setExecutor(management.threads);
        management.server.start();
        return management;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                send(exchange, METHOD_NOT_ALLOWED, TEXT, "only GET\n");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/health/live" -> send(exchange, OK, TEXT, "live\n");
                case "/health/ready" -> sendReadiness(exchange);
                case "/metrics" -> send(exchange, OK, METRICS, metrics.text());
                default -> send(exchange, NOT_FOUND, TEXT, "here are /health/live, /health/ready and /metrics\n");
            }
        }
    }

    private void sendReadiness(HttpExchange exchange) throws IOException {
        if (ready.getAsBoolean()) {
            send(exchange, OK, TEXT, "ready\n");
        } else {
            send(exchange, UNAVAILABLE, TEXT, "not ready\n");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "management");
        thread.setDaemon(true);
        return thread;
    }
}
