package org.inspraak.server.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo of a started server, as a program would use it. */
final class Demo implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningJar server;
    private final String api;
    private final String productKey;

    private Demo(RunningJar server) {
        this.server = server;
        this.api = server.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("API="))
                .map(line -> line.substring("API=".length()))
                .findFirst()
                .orElseThrow();
        Matcher key = Pattern.compile("\"product_key\": \"([^\"]+)\"").matcher(server.out());
        if (!key.find()) {
            throw new AssertionError("no product key in " + server.out());
        }
        this.productKey = key.group(1);
    }

    /** Starts it on a port that is free, with its data in that directory. */
    static Demo in(Path directory) {
        return new Demo(RunningJar.run(
                        directory, Map.of(), "start-dev", "--port", "0", "--management-port", "0", "--data", "data")
                .untilReady("Stop with Ctrl+C."));
    }

    RunningJar server() {
        return server;
    }

    String api() {
        return api;
    }

    String page() {
        return server.told("A page with the widget");
    }

    String link() {
        return server.told("A survey by link");
    }

    String resultsPage() {
        return server.told("The results");
    }

    String operatorKey() {
        return server.told("with this operator key");
    }

    String management() {
        return server.told("Health and metrics").replace("/health/ready", "");
    }

    /** Somebody whom nobody signs for is asked; the answer as it came. */
    Answer ask(String survey, String unsignedUserId) {
        return post(
                "/invitations",
                "{\"product_key\":\"%s\",\"channel\":\"in_app_web\",\"language\":\"en\",\"survey\":\"%s\",\"unsigned_user_id\":\"%s\"}"
                        .formatted(productKey, survey, unsignedUserId));
    }

    Answer score(String invitation, int score) {
        return put("/invitations/" + invitation + "/score", "{\"score\":" + score + "}");
    }

    Answer comment(String invitation, String comment) {
        return put(
                "/invitations/" + invitation + "/comment",
                JSON.createObjectNode().put("comment", comment).toString());
    }

    /** The figures of a survey, as an operator gets them. */
    JsonNode results(String survey) {
        return get("/surveys/" + survey + "/results").body();
    }

    String productKey() {
        return productKey;
    }

    Answer get(String path) {
        return send(request(path).GET().header("Authorization", "Bearer " + operatorKey()), "");
    }

    Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)), body);
    }

    Answer put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)), body);
    }

    /**
     * Sends what stands in the request, and holds the call against the contract.
     *
     * @param body what is sent along
     */
    Answer send(HttpRequest.Builder request, String body) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            Yardstick.hold(body, response);
            return new Answer(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : api + path))
                .header("Content-Type", "application/json");
    }

    @Override
    public void close() {
        server.close();
    }

    /** A status and a body. */
    record Answer(int status, String text) {

        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }

        String invitation() {
            return body().path("invitation").path("id").asText();
        }
    }
}
