package org.inspraak.server.commands;

import java.io.PrintWriter;
import java.net.URI;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.security.ApiKey;
import org.inspraak.server.demo.DemoData;
import org.inspraak.server.demo.DevDirectory;
import org.inspraak.server.settings.Settings;
import org.inspraak.survey.SurveyId;

/** What a newcomer reads once everything is ready. */
final class DemoGreeting {

    private final PrintWriter out;
    private final Settings settings;
    private final DemoData.Ready demo;

    DemoGreeting(PrintWriter out, Settings settings, DemoData.Ready demo) {
        this.out = out;
        this.settings = settings;
        this.demo = demo;
    }

    void print(ApiKey key, DevDirectory directory, int managementPort, String startTime) {
        String origin = settings.origin().value();
        URI link = new Addresses(URI.create(origin)).survey(DemoData.CONTROLLER, demo.link());
        SurveyId first = demo.surveys().get(0);
        out.printf("%s is ready after %s. Open:%n%n", Version.name(), startTime);
        line("A page with the widget", origin + "/demo?survey=" + first);
        line("A survey by link", link);
        line("The results", origin + "/results?controller=" + DemoData.CONTROLLER + "&survey=" + first);
        line("  with this operator key", key.value());
        line("The API, described", origin + "/openapi.yaml");
        line("Health and metrics", "http://127.0.0.1:" + managementPort + "/health/ready and /metrics");
        out.printf("%nOr ask, score and comment from another terminal:%n%n");
        curl(origin + "/v1/controllers/" + DemoData.CONTROLLER);
        out.printf("%nEverything is kept in %s. Stop with Ctrl+C.%n", directory);
        out.flush();
    }

    private void line(String what, Object where) {
        out.printf("  %-26s %s%n", what, where);
    }

    private void curl(String api) {
        String json = "-H 'Content-Type: application/json' -d";
        out.printf("  API=%s%n", api);
        out.printf(
                "  curl -s $API/invitations %s '{\"product_key\": \"%s\", \"survey\": \"nps\","
                        + " \"channel\": \"in_app_web\", \"language\": \"en\", \"unsigned_user_id\": \"you\"}'%n",
                json, demo.product().key().value());
        out.printf("  INVITATION=...   # the id that this answered%n");
        out.printf("  curl -s -X PUT $API/invitations/$INVITATION/score   %s '{\"score\": 9}'%n", json);
        out.printf(
                "  curl -s -X PUT $API/invitations/$INVITATION/comment %s '{\"comment\": \"It just works.\"}'%n", json);
    }
}
