package org.inspraak.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/** What came back. */
record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("the answer is no JSON: " + body, malformed);
        }
    }

    String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** The last word of the problem's type. */
    String problem() {
        return text("/type").replace("urn:inspraak:problem:", "");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
