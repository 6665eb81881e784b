package org.inspraak.validation;

/**
 * One thing that is wrong with a request. It never repeats what was written there, which may be personal.
 *
 * @param where the path to it in the request, such as {@code details.email}
 * @param problem what is expected there
 */
public record Violation(String where, String problem) {}
