package org.inspraak.server.running;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is no well-formed HTTP, and so never comes to a route: a problem (RFC 9457) like any other answer, with
 * nothing of what was sent in it.
 */
final class UnreadableCalls implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "application/problem+json")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer");
        response.write(true, ByteBuffer.wrap(problem(status).getBytes(StandardCharsets.US_ASCII)), callback);
        return true;
    }

    /** Nothing is known but the status, for which RFC 9457 has {@code about:blank}. */
    private static String problem(int status) {
        return "{\"type\":\"about:blank\",\"title\":\"" + HttpStatus.getMessage(status) + "\",\"status\":" + status
                + ",\"detail\":\"Send well-formed HTTP.\"}";
    }
}
