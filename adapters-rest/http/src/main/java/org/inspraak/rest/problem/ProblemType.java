package org.inspraak.rest.problem;

import java.util.Locale;

/** What can go wrong, each with the address that callers tell it by. An address never changes its meaning. */
public enum ProblemType {
    // The message
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_REQUEST(422, "Something in the request is not as it should be"),
    UNSUPPORTED_MEDIA_TYPE(415, "Only application/json is taken"),
    CONTENT_TOO_LARGE(413, "The body is too large"),
    NO_SUCH_ADDRESS(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),

    // The caller
    UNAUTHENTICATED(401, "An API key is needed"),
    FORBIDDEN(403, "This key may not do that"),
    IDENTITY_NOT_VERIFIED(422, "The identity token is not taken"),
    SIGNED_IDENTITY_NEEDED(403, "Only a signed identity takes back a choice against surveys"),
    RATE_LIMITED(429, "Too many calls"),

    // What is named
    UNKNOWN_CONTROLLER(404, "There is no such controller"),
    UNKNOWN_PRODUCT(404, "There is no such product"),
    UNKNOWN_SURVEY(404, "There is no such survey"),
    UNKNOWN_PRODUCT_OR_SURVEY(404, "There is no such product or survey"),
    UNKNOWN_INVITATION(404, "There is no such invitation"),
    UNKNOWN_RESPONSE(404, "There is no such response"),
    UNKNOWN_NOTICE(404, "There is no such notice"),

    // The answer
    OFF_THE_SCALE(422, "The score is not on the survey's scale"),
    LANGUAGE_NOT_OFFERED(422, "It is not offered in that language"),
    UNDECLARED_DETAILS(422, "The notice does not declare all of these details"),
    UNVOUCHED_DETAILS(422, "Only a signed identity can say who the person is"),
    IDENTITY_MISMATCH(409, "It is not the person who was asked"),
    COMMENT_BEFORE_SCORE(409, "A comment never comes before the score"),
    ALREADY_ANSWERED(409, "It was answered already, and differently"),
    ALREADY_DECLINED(409, "The invitation was declined"),
    SURVEY_CLOSED(410, "The survey is closed"),
    INVITATION_EXPIRED(410, "The invitation has expired"),
    NOT_PERMITTED(403, "Nothing may be collected from this person now"),

    // The design
    DOES_NOT_CHANGE(409, "What stands there does not change"),
    SURVEY_BLOCKED(409, "The survey cannot take that step"),

    // Ourselves
    CONTENDED(503, "Too many changes at once"),
    UNEXPECTED(500, "Something went wrong on our side");

    private static final String NAMESPACE = "urn:inspraak:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public String uri() {
        return NAMESPACE + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
