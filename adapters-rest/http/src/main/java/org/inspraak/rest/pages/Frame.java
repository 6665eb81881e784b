package org.inspraak.rest.pages;

import io.javalin.http.Context;
import org.inspraak.rest.texts.UiText;

/**
 * What every page has around its content.
 *
 * @param base the path that all of our addresses begin with; empty where we have a host of our own
 */
public record Frame(UiText text, String title, String base) {

    static Frame of(Context ctx, UiText text, String title) {
        return new Frame(text, title, ctx.contextPath());
    }

    public String language() {
        return text.language().tag();
    }
}
