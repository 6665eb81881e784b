package org.inspraak.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemException;
import org.inspraak.rest.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Takes the body of a call: one JSON object of at most 64 kB, read strictly. */
public final class Body {

    static final int LARGEST = 64 * 1024;

    /** A caller that is still sending reads no answer, so some of what is too much is thrown away before answering. */
    private static final int DRAINED = 16 * 1024 * 1024;

    private static final int CHUNK = 16 * 1024;
    private static final Pattern MEDIA_TYPE = Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?\\s*");

    private Body() {}

    /**
     * What the reader makes of the object.
     *
     * @throws org.inspraak.rest.problem.ProblemException naming everything that is wrong with the body's shape
     */
    public static <T> T read(Context call, Function<Fields, T> reader) {
        requireJson(call.req().getContentType());
        JsonNode root = Json.read(bytes(call)).orElseThrow(Body::malformed);
        List<Complaint> complaints = new ArrayList<>();
        T message = new Fields(root, "", complaints).read(reader);
        if (!complaints.isEmpty()) {
            throw Problem.invalid(complaints).asException();
        }
        return message;
    }

    private static void requireJson(@Nullable String contentType) {
        if (contentType == null
                || !MEDIA_TYPE.matcher(contentType.toLowerCase(Locale.ROOT)).matches()) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.")
                    .asException();
        }
    }

    /**
     * The body as it came.
     *
     * @throws org.inspraak.rest.problem.ProblemException when it is too large, or breaks off
     */
    public static byte[] bytes(Context call) {
        try (InputStream sent = call.req().getInputStream()) {
            byte[] bytes = sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                drain(sent);
                throw Problem.of(ProblemType.CONTENT_TOO_LARGE, "A body has at most 65536 bytes.")
                        .and("largest", LARGEST)
                        .asException();
            }
            return bytes;
        } catch (IOException brokenOff) {
            // Half a body is none. Whoever broke off does not read this; whoever framed it wrongly does.
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return Problem.of(
                        ProblemType.MALFORMED_JSON,
                        "Send one JSON object in UTF-8, with no name twice and nothing behind it.")
                .asException();
    }

    private static void drain(InputStream sent) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int drained = 0;
        int read = sent.read(chunk);
        while (read >= 0 && drained < DRAINED) {
            drained += read;
            read = sent.read(chunk);
        }
    }
}
