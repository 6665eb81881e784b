package org.inspraak.rest.widget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.inspraak.language.Language;
import org.inspraak.response.Comment;
import org.inspraak.rest.assets.Asset;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.texts.UiText;
import org.inspraak.rest.texts.UiTexts;

/** Gives the widget to any page that embeds it. Neither script nor texts know anything about whoever fetches them. */
public final class Widget implements Routes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OF_PAGES = "page.";

    private final Asset script = Asset.of(
            Asset.text(Widget.class, "widget.js")
                    .replace("'%style%'", json(Asset.text(Widget.class, "widget.css")))
                    .replace("'%longest%'", Integer.toString(Comment.LONGEST)),
            "text/javascript; charset=utf-8");

    private final Map<Language, Asset> texts = new TreeMap<>();

    public Widget() {
        UiTexts.languages().forEach(language -> texts.put(language, texts(UiTexts.in(language))));
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/widget.js", ctx -> serve(ctx, script), Access.ANYONE);
        routes.get(
                "/widget/texts/{language}.json", ctx -> serve(ctx, textsFor(ctx.pathParam("language"))), Access.ANYONE);
    }

    private Asset textsFor(String tag) {
        return Objects.requireNonNull(texts.get(UiTexts.in(read(tag)).language()));
    }

    /** An address that names no language is read like one in a language that we do not speak. */
    private static Language read(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException noLanguage) {
            return UiTexts.ENGLISH;
        }
    }

    private static Asset texts(UiText text) {
        Map<String, String> shown = new TreeMap<>(text.all());
        shown.keySet().removeIf(name -> name.startsWith(OF_PAGES));
        shown.put("language", text.language().tag());
        return Asset.of(json(shown), "application/json");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can be written as JSON", impossible);
        }
    }

    /** Other sites' pages may load it, even those that ask every resource for its leave. */
    private static void serve(Context ctx, Asset asset) {
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        asset.handle(ctx);
    }
}
