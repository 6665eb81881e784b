package org.inspraak.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Pattern;
import org.inspraak.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, where the caller will find it: in the body, by JSON pointer (RFC 6901), or in
 * the address, by the parameter's name.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Complaint(@Nullable String pointer, @Nullable String parameter, String problem) {

    /** Marks by which a validator tells keys, values and elements of collections apart; a pointer needs none of them. */
    private static final Pattern MARKS = Pattern.compile("<[^>]*>|\\[]");

    private static final Pattern BETWEEN_STEPS = Pattern.compile("[.\\[\\]]+");

    /** A name that we could have given. Any other was made up by the caller, and is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    public static Complaint at(String pointer, String problem) {
        return new Complaint(pointer, null, problem);
    }

    public static Complaint inAddress(String parameter, String problem) {
        return new Complaint(null, parameter, problem);
    }

    /** In the body, of something that the application found, in the caller's own terms. */
    public static Complaint inBody(Violation violation) {
        StringBuilder pointer = new StringBuilder();
        for (String step : BETWEEN_STEPS.split(MARKS.matcher(violation.where()).replaceAll(""))) {
            if (step.isEmpty()) {
                continue;
            }
            if (!NAME.matcher(step).matches()) {
                break;
            }
            pointer.append('/').append(SnakeCase.of(step));
        }
        return at(pointer.toString(), violation.problem());
    }
}
