package org.inspraak.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

    private final Site site = new Site();
    private final FieldedSurvey nps = site.scene().nps();
    private final String link = site.linkTo(nps);

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void allowsNothingFromElsewhereAndNothingInline() {
        assertThat(everyPage()).allSatisfy(page -> {
            assertThat(header(page, "Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            assertThat(page.body())
                    .doesNotContain("<style")
                    .doesNotContain("style=")
                    .doesNotContain("javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern("<[^>]+ on[a-z]+=")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//");
        });
    }

    @Test
    void tellsNobodyAboutTheVisit() {
        assertThat(everyPage()).allSatisfy(page -> {
            assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void saysItsLanguageAndBeginsWithAWayToTheContent() {
        assertThat(everyPage())
                .allSatisfy(page -> assertThat(page.body())
                        .startsWith("<!DOCTYPE html>")
                        .containsPattern("<html lang=\"[a-z]{2}\" dir=\"ltr\">")
                        .containsPattern("<title>[^<]+</title>")
                        .contains("<a class=\"skip\" href=\"#content\">")
                        .contains("id=\"content\"")
                        .contains("<h1"));
    }

    @Test
    void embedsTheWidgetAsAnyHostWould() {
        String visitor = site.get("/demo?visitor=3&survey=nps&lang=nl").body();
        String anonymous = site.get("/demo?visitor=anonymous").body();

        assertThat(visitor)
                .contains("/widget.js\" defer data-controller=\"" + site.scene().id() + "\"")
                .contains("data-product-key=\"" + site.scene().product().key().value() + "\"")
                .contains("data-language=\"nl\"")
                .contains("data-survey=\"nps\"")
                .contains("data-identity-token=\"token-of-visitor-3\"");
        assertThat(anonymous)
                .contains("/widget.js")
                .doesNotContain("data-identity-token")
                .doesNotContain("data-survey");
    }

    @Test
    void servesWhatItsPagesNeed() {
        assertThat(List.of("/assets/pages.css", "/assets/icon.svg", "/assets/results.js", "/assets/demo.js"))
                .allSatisfy(path -> {
                    HttpResponse<String> asset = site.get(path);
                    assertThat(asset.statusCode()).isEqualTo(200);
                    assertThat(header(asset, "X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(site.get(path, "If-None-Match", header(asset, "ETag"))
                                    .statusCode())
                            .isEqualTo(304);
                });
    }

    private List<HttpResponse<String>> everyPage() {
        String opening = Site.openingIn(site.get(link));
        Map<String, String> form = Map.of("opening", opening, "language", "en", "score", "9");
        return List.of(
                site.get(link),
                site.post(link, Map.of("opening", opening, "language", "en")),
                site.post(link, form),
                site.post(link + "/comment", form),
                site.get("/s/nobody/nothing"),
                site.get("/privacy/" + site.scene().id() + "/1"),
                site.get("/privacy/nobody/1"),
                site.get("/results"),
                site.get("/demo"));
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
