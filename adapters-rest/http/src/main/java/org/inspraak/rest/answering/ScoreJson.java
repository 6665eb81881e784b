package org.inspraak.rest.answering;

import java.util.EnumMap;
import java.util.Map;
import org.inspraak.answering.SubmitScore;
import org.inspraak.respondent.Category;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.rest.security.HostIdentities;
import org.jspecify.annotations.Nullable;

/** A score as it is sent. */
record ScoreJson(
        int score, @Nullable String identityToken, Map<Category, String> details, Map<String, String> properties) {

    static ScoreJson from(Fields fields) {
        return new ScoreJson(
                fields.number("score"),
                fields.textOrNull("identity_token"),
                fields.object("details", ScoreJson::details).orElse(Map.of()),
                fields.textByNameOrNone("properties"));
    }

    private static Map<Category, String> details(Fields fields) {
        Map<Category, String> details = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            String value = fields.textOrNull(SnakeCase.of(category));
            if (value != null) {
                details.put(category, value);
            }
        }
        return details;
    }

    SubmitScore toRequest(String controller, String invitation, HostIdentities hosts) {
        return new SubmitScore(
                controller,
                invitation,
                score,
                identityToken == null
                        ? null
                        : hosts.verify(controller, identityToken).identity(),
                details,
                properties);
    }

    /** Without the answer. */
    @Override
    public String toString() {
        return "ScoreJson";
    }
}
