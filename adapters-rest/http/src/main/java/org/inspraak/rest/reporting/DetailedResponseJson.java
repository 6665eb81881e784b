package org.inspraak.rest.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.TreeMap;
import org.inspraak.reporting.AnswerWithDetails;
import org.inspraak.rest.problem.SnakeCase;

/** An answer with what is known of who gave it. */
record DetailedResponseJson(
        @JsonUnwrapped ResponseJson response, Map<String, String> details, Map<String, String> properties) {

    static DetailedResponseJson of(AnswerWithDetails answer) {
        Map<String, String> details = new TreeMap<>();
        answer.details().facts().forEach((category, value) -> details.put(SnakeCase.of(category), value));
        Map<String, String> properties = new TreeMap<>();
        answer.details().properties().forEach((name, value) -> properties.put(name.value(), value));
        return new DetailedResponseJson(ResponseJson.of(answer.answer()), details, properties);
    }

    /** Without what is known. */
    @Override
    public String toString() {
        return "DetailedResponseJson";
    }
}
