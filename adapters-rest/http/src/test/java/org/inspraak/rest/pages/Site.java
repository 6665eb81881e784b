package org.inspraak.rest.pages;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Scene;
import org.inspraak.compliance.Services;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.Counted;
import org.inspraak.rest.MemoryAdapter;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.ProblemException;
import org.inspraak.rest.widget.Widget;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.SurveyLink;

/** The pages of a lawful controller, over real HTTP and on a real store. */
final class Site implements AutoCloseable {

    private static final Pattern OPENING = Pattern.compile("name=\"opening\" value=\"([^\"]+)\"");

    private final Scene scene = Scene.on(MemoryAdapter.on(new InMemory()));
    private final Services services = scene.services();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Javalin app = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.routes.exception(
                ProblemException.class,
                (ending, ctx) -> Reply.of(ending.problem()).to(ctx));
        new Widget().register(config.routes);
        new Pages(services.inviting(), services.answering(), services.informing(), scene.tokens())
                .register(config.routes);
        new Demo(new DemoHost(
                        scene.id().value(),
                        scene.product().key().value(),
                        List.of("nps"),
                        List.of(Lawful.DUTCH, Lawful.ENGLISH),
                        visitor -> "token-of-visitor-" + visitor))
                .register(config.routes);
    });

    Site() {
        app.start("127.0.0.1", 0);
    }

    Scene scene() {
        return scene;
    }

    Services services() {
        return services;
    }

    /** The address of a new link to the survey. */
    String linkTo(FieldedSurvey fielded) {
        LinkToken token = LinkToken.from(scene.tokens());
        scene.adapter()
                .designStore()
                .add(new SurveyLink(
                        new LinkName("mailing"), scene.id(), fielded.survey().id(), token.hash()));
        return "/s/" + scene.id() + "/" + token.value();
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Sends a form as a browser without script does. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends as no browser does. */
    HttpResponse<String> post(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The random value with which the page was rendered. */
    static String openingIn(HttpResponse<String> page) {
        Matcher matcher = OPENING.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("the page has no opening");
        }
        return matcher.group(1);
    }

    Counted counted(FieldedSurvey fielded) {
        return scene.adapter()
                .reportStore()
                .counted(scene.id(), fielded.survey().id())
                .orElseThrow();
    }

    @Override
    public void close() {
        app.stop();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + app.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
