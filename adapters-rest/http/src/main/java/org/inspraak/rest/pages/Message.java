package org.inspraak.rest.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.inspraak.rest.texts.UiText;

/** A page that says one thing. */
public record Message(Frame frame, String text) {

    static View thanks(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.OK, labels, "page.thanks", "thanks");
    }

    static View declined(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.OK, labels, "page.declined", "page.declined.text");
    }

    static View unknown(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.NOT_FOUND, labels, "page.unknown", "page.unknown.text");
    }

    static View closed(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.GONE, labels, "page.closed", "page.closed.text");
    }

    static View tooLate(Context ctx, HttpStatus status, UiText labels) {
        return view(ctx, status, labels, "page.sorry", "late");
    }

    static View alreadyAnswered(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.CONFLICT, labels, "page.thanks", "already");
    }

    static View trouble(Context ctx, UiText labels) {
        return view(ctx, HttpStatus.BAD_REQUEST, labels, "page.sorry", "trouble");
    }

    private static View view(Context ctx, HttpStatus status, UiText labels, String title, String text) {
        return new View(status, "message", new Message(Frame.of(ctx, labels, labels.of(title)), labels.of(text)));
    }
}
