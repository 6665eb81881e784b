package org.inspraak.respondent;

import org.inspraak.token.TokenFormat;

/**
 * The key under which a person is found again at one controller: a keyed hash of the identifier, so that the database
 * holds no name. It is pseudonymous, not anonymous, for as long as anyone holds the secret (GDPR 4(5)).
 *
 * @param version the version of the secret it was made with, from 1
 * @param hash HMAC-SHA-256 in URL-safe Base64
 */
public record SubjectKey(int version, String hash) {

    public SubjectKey {
        if (version < 1) {
            throw new IllegalArgumentException("versions of a secret count from 1, was " + version);
        }
        TokenFormat.secret(hash, "a subject key's hash");
    }

    /** Without the hash: it stands for a person. */
    @Override
    public String toString() {
        return "SubjectKey[" + version + "]";
    }
}
