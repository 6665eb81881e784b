package org.inspraak.rest.inviting;

import java.time.Instant;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.respondent.Identity;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.security.HostIdentities;
import org.inspraak.rest.security.SignedPerson;
import org.inspraak.survey.Channel;
import org.jspecify.annotations.Nullable;

/** Somebody who could be asked, as it is sent. */
record AskJson(
        String productKey,
        @Nullable String survey,
        Where channel,
        String language,
        ClaimedIdentity identity,
        @Nullable Instant accountCreatedAt) {

    /** The channels on which a page or an app asks by itself. */
    private enum Where {
        IN_APP_WEB(Channel.IN_APP_WEB),
        MOBILE(Channel.MOBILE);

        private final Channel channel;

        Where(Channel channel) {
            this.channel = channel;
        }
    }

    static AskJson from(Fields fields) {
        return new AskJson(
                fields.text("product_key"),
                fields.textOrNull("survey"),
                fields.constant("channel", Where.class),
                fields.text("language"),
                ClaimedIdentity.from(fields),
                fields.instantOrNull("account_created_at"));
    }

    AskForInvitation toRequest(String controller, HostIdentities hosts) {
        SignedPerson signed = identity.signed(controller, hosts);
        Identity person = signed == null ? identity.unsigned() : signed.identity();
        return new AskForInvitation(
                controller, productKey, survey, channel.channel, language, person, createdAt(signed));
    }

    /** Who signs has the last word. */
    private @Nullable Instant createdAt(@Nullable SignedPerson signed) {
        return signed == null ? accountCreatedAt : signed.accountCreatedAt().orElse(accountCreatedAt);
    }
}
