package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.rest.assets.Asset;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.texts.UiTexts;

/**
 * A page of a made-up company that embeds the widget exactly as a customer would. It signs for anybody who asks, so it is
 * there only where people try Inspraak out.
 */
public final class Demo implements Routes {

    static final int VISITORS = 5;

    private final DemoHost host;

    public Demo(DemoHost host) {
        this.host = host;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/demo", ctx -> Page.show(ctx, view(ctx)), Access.ANYONE);
        routes.get(
                "/assets/demo.js",
                Asset.beside(Demo.class, "demo.js", "text/javascript; charset=utf-8"),
                Access.ANYONE);
    }

    private View view(Context ctx) {
        Optional<Integer> visitor = visitor(ctx);
        Frame frame = Frame.of(ctx, UiTexts.in(UiTexts.ENGLISH), "Ledgerly – a page that embeds Inspraak");
        return View.ok(
                "demo",
                new DemoView(
                        frame,
                        host,
                        visitor,
                        visitor.map(host.identityTokens()::apply),
                        Optional.ofNullable(ctx.queryParam("survey")).filter(host.surveys()::contains),
                        Wishes.language(ctx.queryParam("lang")).orElse(Language.of("en"))));
    }

    /** Visitor 1 where nobody was chosen; empty for the anonymous one. */
    private static Optional<Integer> visitor(Context ctx) {
        String chosen = Objects.requireNonNullElse(ctx.queryParam("visitor"), "1");
        return Optional.of(chosen)
                .filter(written -> written.matches("[1-" + VISITORS + "]"))
                .map(Integer::valueOf);
    }
}
