package org.inspraak.rest.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;

/** What is answered to a call. */
public record Reply(int status, String contentType, Map<String, String> headers, Object body) {

    private static final int OK = 200;
    private static final int CREATED = 201;

    public static Reply ok(Object body) {
        return new Reply(OK, "application/json", Map.of(), body);
    }

    public static Reply created(Object body) {
        return new Reply(CREATED, "application/json", Map.of(), body);
    }

    public static Reply of(Problem problem) {
        return new Reply(
                problem.type().status(),
                "application/problem+json",
                problem.headers(),
                new Written(
                        problem.type().uri(),
                        problem.type().title(),
                        problem.type().status(),
                        problem.detail(),
                        problem.violations(),
                        problem.members()));
    }

    public void to(Context call) {
        headers.forEach(call::header);
        call.status(status).contentType(contentType).result(Json.written(body));
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
