package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.MovableClock;
import org.inspraak.compliance.RepeatableTokens;
import org.inspraak.compliance.Services;
import org.inspraak.controller.ControllerId;
import org.inspraak.memory.InMemory;
import org.inspraak.rest.contract.Contract;
import org.inspraak.rest.contract.Operation;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.ApiKey;
import org.inspraak.rest.security.Operator;
import org.inspraak.rest.security.OperatorKeys.KnownKey;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.token.Sha256;

/**
 * The whole API on the memory adapter, called over real HTTP. Every answer, and every request that does not say that it is
 * a bad one, is held against openapi.yaml.
 */
final class ApiUnderTest implements AutoCloseable {

    static final String ADMIN = key("admin");
    static final String ELSEWHERE = key("elsewhere");
    static final byte[] HOST_SECRET = Sha256.of("the host's own secret");

    private static final Contract CONTRACT = Contract.read();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final InMemory memory = new InMemory();
    final MovableClock clock = new MovableClock(Lawful.MONDAY);
    private final Set<String> exercised = new ConcurrentSkipListSet<>();
    private final Javalin app;

    private ApiUnderTest(RateLimits limits, boolean behindProxy, Routes... more) {
        RepeatableTokens tokens = new RepeatableTokens();
        Services services = Services.on(MemoryAdapter.on(memory), tokens, clock);
        app = new RestApi(
                        new Activities(
                                services.designing(),
                                services.inviting(),
                                services.answering(),
                                services.reporting(),
                                services.informing()),
                        () -> KEYS,
                        controller -> List.of(HOST_SECRET),
                        tokens,
                        clock,
                        new Settings(new Addresses(URI.create("https://feedback.voorbeeld.nl")), limits, behindProxy))
                .with(more)
                .start("127.0.0.1", 0);
    }

    private static final List<KnownKey> KEYS = keys();

    static ApiUnderTest start(Routes... more) {
        return new ApiUnderTest(new RateLimits(100_000, 100_000), false, more);
    }

    static ApiUnderTest start(RateLimits limits, boolean behindProxy) {
        return new ApiUnderTest(limits, behindProxy);
    }

    /** A key with that one role at every controller. */
    static String keyOf(Role role) {
        return key(role.name());
    }

    static Contract contract() {
        return CONTRACT;
    }

    Javalin app() {
        return app;
    }

    /** Which operations were called, by their ids. */
    Set<String> exercised() {
        return new TreeSet<>(exercised);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** A call as the contract describes it. */
    Answer send(String method, String path, String body, String... headers) {
        assertThat(operation(method, path).complaintsOfRequest(body))
                .as("what is wrong with the request of " + method + " " + path)
                .isEmpty();
        return sendBad(method, path, body, headers);
    }

    /** A call that may be against the contract; its answer may not. */
    Answer sendBad(String method, String path, String body, String... headers) {
        Operation operation = operation(method, path);
        Answer answer = exchange(method, path, body, headers);
        exercised.add(operation.id());
        assertThat(operation.complaintsOfResponse(answer.status(), answer.headers(), answer.body()))
                .as("what is wrong with the answer to " + method + " " + path)
                .isEmpty();
        return answer;
    }

    /** A call to where there may be nothing. */
    Answer exchange(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    String base() {
        return "http://127.0.0.1:" + app.port();
    }

    static String[] as(String key) {
        return new String[] {"Authorization", "Bearer " + key};
    }

    private static Operation operation(String method, String path) {
        return CONTRACT.operation(method, path.replaceFirst("\\?.*", ""));
    }

    private static String key(String of) {
        return "ik_" + Sha256.written("key of", of);
    }

    private static List<KnownKey> keys() {
        List<KnownKey> keys = new ArrayList<>(List.of(
                new KnownKey(new ApiKey(ADMIN).hash(), Operator.ofAll("admin", Role.values())),
                new KnownKey(
                        new ApiKey(ELSEWHERE).hash(),
                        Operator.of(new ControllerId("elsewhere"), "elsewhere", Role.values()))));
        for (Role role : Role.values()) {
            keys.add(new KnownKey(new ApiKey(keyOf(role)).hash(), Operator.ofAll(role.name(), role)));
        }
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        app.stop();
    }
}
