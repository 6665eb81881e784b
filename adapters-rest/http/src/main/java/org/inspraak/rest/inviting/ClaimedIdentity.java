package org.inspraak.rest.inviting;

import java.util.List;
import org.inspraak.respondent.Identity;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.security.HostIdentities;
import org.inspraak.rest.security.SignedPerson;
import org.jspecify.annotations.Nullable;

/** Who somebody is said to be: signed for by a host, claimed by a page, or not at all. */
record ClaimedIdentity(@Nullable String token, @Nullable String unsignedUserId) {

    private static final String TOKEN = "identity_token";
    private static final String UNSIGNED = "unsigned_user_id";

    static ClaimedIdentity from(Fields fields) {
        ClaimedIdentity claimed = new ClaimedIdentity(fields.textOrNull(TOKEN), fields.textOrNull(UNSIGNED));
        if (claimed.token != null && claimed.unsignedUserId != null) {
            fields.complain(UNSIGNED, "must not be given beside " + TOKEN);
        }
        return claimed;
    }

    static ClaimedIdentity required(Fields fields) {
        ClaimedIdentity claimed = from(fields);
        if (claimed.token == null && claimed.unsignedUserId == null) {
            fields.complain(TOKEN, "must be given, or " + UNSIGNED);
        }
        return claimed;
    }

    @Nullable
    SignedPerson signed(String controller, HostIdentities hosts) {
        return token == null ? null : hosts.verify(controller, token);
    }

    @Nullable
    Identity unsigned() {
        try {
            return unsignedUserId == null ? null : Identity.unsigned(unsignedUserId);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid(List.of(Complaint.at("/" + UNSIGNED, "must be 1 to 254 characters")))
                    .asException();
        }
    }

    /** Without who it is. */
    @Override
    public String toString() {
        return "ClaimedIdentity";
    }
}
