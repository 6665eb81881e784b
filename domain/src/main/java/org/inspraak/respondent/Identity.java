package org.inspraak.respondent;

/**
 * A person as a host presents them: an identifier, how sure the host is, and the details that it vouches for. It lives no
 * longer than the call that brings it.
 */
public record Identity(SubjectIdentifier identifier, IdentityAssurance assurance, Details vouched) {

    /** @throws IllegalArgumentException when an unsigned identifier claims to be signed for, or the other way round */
    public Identity {
        boolean signedKind = identifier.kind() != IdentifierKind.UNSIGNED;
        if (signedKind != (assurance == IdentityAssurance.SIGNED)) {
            throw new IllegalArgumentException(identifier.kind() + " does not go with " + assurance);
        }
    }

    /** A user that the host signed for, with the details it vouches for. */
    public static Identity signed(String userId, Details vouched) {
        return new Identity(new SubjectIdentifier(IdentifierKind.USER_ID, userId), IdentityAssurance.SIGNED, vouched);
    }

    /** A user that a page merely claims. */
    public static Identity unsigned(String claimed) {
        return new Identity(
                new SubjectIdentifier(IdentifierKind.UNSIGNED, claimed), IdentityAssurance.UNVERIFIED, Details.NONE);
    }

    @Override
    public String toString() {
        return "Identity[" + identifier.kind() + ", " + assurance + "]";
    }
}
