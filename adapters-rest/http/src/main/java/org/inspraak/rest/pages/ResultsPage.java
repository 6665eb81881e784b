package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.rest.assets.Asset;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.texts.UiTexts;

/**
 * Where an operator looks at results. The page itself knows nothing: it asks the API, with the key that the operator types
 * in, and keeps that key no longer than it is open.
 */
final class ResultsPage {

    void register(RoutesConfig routes) {
        routes.get("/results", ctx -> Page.show(ctx, view(ctx)), Access.ANYONE);
        routes.get(
                "/assets/results.js",
                Asset.beside(ResultsPage.class, "results.js", "text/javascript; charset=utf-8"),
                Access.ANYONE);
    }

    private static View view(Context ctx) {
        return View.ok("results", Frame.of(ctx, UiTexts.in(UiTexts.ENGLISH), "Results"));
    }
}
