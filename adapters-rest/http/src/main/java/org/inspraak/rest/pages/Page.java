package org.inspraak.rest.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;

/** Sends a page: escaped, kept by nobody on the way, and with nothing in it that comes from elsewhere. */
final class Page {

    private static final String OWN_THINGS_ONLY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Page() {}

    static void show(Context ctx, View view) {
        TemplateOutput page = new StringOutput();
        TEMPLATES.render(view.template() + ".jte", Map.of(view.template(), view.model()), page);
        ctx.status(view.status())
                .header(Header.CONTENT_SECURITY_POLICY, OWN_THINGS_ONLY)
                .header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.REFERRER_POLICY, "no-referrer")
                .header(Header.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .html(page.toString());
    }
}
