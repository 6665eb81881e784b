package org.inspraak.rest.pages;

import io.javalin.http.HttpStatus;

/**
 * A page to be sent.
 *
 * @param model what the template shows; its parameter has the template's own name
 */
record View(HttpStatus status, String template, Object model) {

    static View ok(String template, Object model) {
        return new View(HttpStatus.OK, template, model);
    }

    /** Without what is shown, which may be somebody's answer. */
    @Override
    public String toString() {
        return "View[" + status.getCode() + ", " + template + "]";
    }
}
