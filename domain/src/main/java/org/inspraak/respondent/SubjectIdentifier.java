package org.inspraak.respondent;

/**
 * What a person is called somewhere: a user id or an e-mail address, in its normal form. It is personal data, is used to
 * find the {@link SubjectKey}, and is never stored or logged as it is.
 */
public record SubjectIdentifier(IdentifierKind kind, String value) {

    static final int LONGEST = 254;

    /** @throws IllegalArgumentException when it is blank, longer than 254 characters or not of its kind */
    public SubjectIdentifier {
        value = kind.normalised(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("an identifier has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "SubjectIdentifier[" + kind + "]";
    }
}
