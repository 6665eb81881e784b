package org.inspraak.rest.json;

import io.javalin.http.Context;
import java.util.List;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.validation.Violation;

/** Tells callers, in their own terms, what the application finds wrong with a request. */
public final class Complaints {

    private Complaints() {}

    /** What was wrong, in the body and in the address. */
    public static Problem about(Context call, List<Violation> violations) {
        return Problem.invalid(violations.stream()
                .map(violation -> isInAddress(call, violation)
                        ? Complaint.inAddress(violation.where(), violation.problem())
                        : Complaint.inBody(violation))
                .toList());
    }

    /** The same, but an address that cannot name anything names something unknown. */
    public static Problem about(Context call, List<Violation> violations, Problem unknown) {
        return violations.stream().anyMatch(violation -> call.pathParamMap().containsKey(violation.where()))
                ? unknown
                : about(call, violations);
    }

    private static boolean isInAddress(Context call, Violation violation) {
        return call.pathParamMap().containsKey(violation.where())
                || call.queryParamMap().containsKey(violation.where());
    }
}
