package org.inspraak.rest.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.zip.GZIPOutputStream;
import org.inspraak.rest.texts.UiTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WidgetTest {

    private static final int MOST_BYTES = 10_000;

    private final Javalin app = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                new Widget().register(config.routes);
            })
            .start("127.0.0.1", 0);
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        app.stop();
    }

    @Test
    void isSmallWithItsLongestTexts() {
        byte[] longest = UiTexts.languages().stream()
                .map(language -> zipped(body("/widget/texts/" + language + ".json")))
                .max(Comparator.comparing(bytes -> bytes.length))
                .orElseThrow();

        assertThat(zipped(body("/widget.js")).length + longest.length).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void isWholeInOneScript() {
        assertThat(body("/widget.js"))
                .contains(":host {")
                .contains("LONGEST_COMMENT = 5000")
                .doesNotContain("'%");
    }

    @Test
    void worksUnderAStrictPolicy() {
        assertThat(body("/widget.js"))
                .contains("adoptedStyleSheets")
                .doesNotContain("eval(")
                .doesNotContain("new Function")
                .doesNotContain("innerHTML")
                .doesNotContain("createElement('style')")
                .doesNotContain("'style'");
    }

    @Test
    void leavesNothingOnTheDeviceButTheVisitorsOwnWish() {
        assertThat(body("/widget.js"))
                .contains("CHOICE = 'inspraak.choice'")
                .doesNotContain("document.cookie")
                .doesNotContain("sessionStorage")
                .doesNotContain("indexedDB")
                .containsOnlyOnce("localStorage")
                .containsOnlyOnce("setItem(");
    }

    @Test
    void mayBeEmbeddedByAnyPageAndIsAskedForAgainOnlyWhenItChanged() {
        HttpResponse<String> script = get("/widget.js");

        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(script, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(get("/widget.js", "If-None-Match", header(script, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void speaksTheReadersLanguageAndElseEnglish() {
        assertThat(body("/widget/texts/nl-BE.json")).contains("\"send\":\"Versturen\"", "\"language\":\"nl\"");
        assertThat(body("/widget/texts/mt.json")).contains("\"send\":\"Send\"", "\"language\":\"en\"");
        assertThat(body("/widget/texts/!!.json")).contains("\"language\":\"en\"");
    }

    @Test
    void carriesNoTextsThatOnlyPagesNeed() {
        assertThat(body("/widget/texts/en.json")).doesNotContain("page.");
    }

    private String body(String path) {
        return get(path).body();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
