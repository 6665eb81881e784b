package org.inspraak.validation;

import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** The first step at every inbound port: whether the request is a well-formed message. */
public final class Validation {

    private final Validator validator;

    public Validation(Validator validator) {
        this.validator = validator;
    }

    /** Begins to read a request: everything that its constraints find is already gathered. */
    public Reading reading(Object request) {
        List<Violation> violations = validator.validate(request).stream()
                .map(violation -> new Violation(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::where).thenComparing(Violation::problem))
                .toList();
        return new Reading(violations);
    }
}
