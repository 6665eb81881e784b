package org.inspraak.rest.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;

/** What is answered to a call. */
public record Reply(int status, String contentType, Map<String, String> headers, Optional<Object> body) {

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    public static Reply ok(Object body) {
        return new Reply(OK, JSON, Map.of(), Optional.of(body));
    }

    public static Reply created(Object body) {
        return new Reply(CREATED, JSON, Map.of(), Optional.of(body));
    }

    public static Reply done() {
        return new Reply(NO_CONTENT, JSON, Map.of(), Optional.empty());
    }

    public static Reply of(Problem problem) {
        return new Reply(
                problem.type().status(),
                "application/problem+json",
                problem.headers(),
                Optional.of(new Written(
                        problem.type().uri(),
                        problem.type().title(),
                        problem.type().status(),
                        problem.detail(),
                        problem.violations(),
                        problem.members())));
    }

    public Optional<byte[]> written() {
        return body.map(Json::written);
    }

    public void to(Context call) {
        headers.forEach(call::header);
        call.status(status);
        written().ifPresent(text -> call.contentType(contentType).result(text));
    }

    @JsonPropertyOrder({"type", "title", "status", "detail", "violations"})
    private record Written(
            String type,
            String title,
            int status,
            String detail,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Complaint> violations,

            @JsonAnyGetter Map<String, Object> members) {}
}
