package org.inspraak.rest.assets;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.inspraak.token.Sha256;

/** One file as a browser gets it: of one type, known by its content, and asked for again only when it changed. */
public final class Asset implements Handler {

    private static final String FRESH_FOR_AN_HOUR = "public, max-age=3600";

    private final String content;
    private final String type;
    private final String tag;

    private Asset(String content, String type) {
        this.content = content;
        this.type = type;
        this.tag = '"' + Sha256.written(content) + '"';
    }

    /** Of a text that was put together. */
    public static Asset of(String content, String type) {
        return new Asset(content, type);
    }

    /** Of a resource beside the class. */
    public static Asset beside(Class<?> home, String resource, String type) {
        return new Asset(text(home, resource), type);
    }

    /** The text of a resource beside the class. */
    public static String text(Class<?> home, String resource) {
        try (InputStream stream = home.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void handle(Context ctx) {
        ctx.header(Header.ETAG, tag);
        ctx.header(Header.CACHE_CONTROL, FRESH_FOR_AN_HOUR);
        ctx.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        if (tag.equals(ctx.header(Header.IF_NONE_MATCH))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(type).result(content.getBytes(StandardCharsets.UTF_8));
    }
}
