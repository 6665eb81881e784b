package org.inspraak.rest.reporting;

import java.util.List;
import java.util.Optional;
import org.inspraak.reporting.AnswerPage;
import org.inspraak.response.ResponseId;

/** A page of answers. */
record ResponsesJson(List<ResponseJson> responses, Optional<String> next) {

    static ResponsesJson of(AnswerPage page) {
        return new ResponsesJson(
                page.answers().stream().map(ResponseJson::of).toList(),
                page.next().map(ResponseId::value));
    }
}
