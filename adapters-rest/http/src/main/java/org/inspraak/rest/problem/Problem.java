package org.inspraak.rest.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong with one call (RFC 9457). It never repeats what was sent, which may be personal.
 *
 * @param detail what the caller can do about it
 * @param violations what is wrong with the request, all of it at once
 * @param members what else a program may want to know, by snake_case name
 * @param headers what the answer's head says of it, such as {@code Retry-After}
 */
public record Problem(
        ProblemType type,
        String detail,
        List<Complaint> violations,
        Map<String, Object> members,
        Map<String, String> headers) {

    public Problem {
        violations = List.copyOf(violations);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of(), Map.of());
    }

    public static Problem invalid(List<Complaint> complaints) {
        return new Problem(ProblemType.INVALID_REQUEST, "Every violation is listed.", complaints, Map.of(), Map.of());
    }

    public Problem and(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, detail, violations, more, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, violations, members, more);
    }

    /** To leave the call with, from wherever it turns out that it cannot go on. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
