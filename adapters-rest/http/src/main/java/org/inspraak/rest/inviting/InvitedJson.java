package org.inspraak.rest.inviting;

import java.net.URI;
import java.time.Instant;
import org.inspraak.invitation.Invitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.survey.Metric;
import org.inspraak.survey.Questionnaire;

/** That the person is asked, and what. */
record InvitedJson(boolean eligible, InvitationJson invitation) {

    /** Everything that it takes to show the survey. */
    record InvitationJson(
            String id,
            Instant expiresAt,
            String survey,
            Metric metric,
            ScaleJson scale,
            String language,
            String question,
            URI noticeUrl) {}

    /** Both ends are inclusive. */
    record ScaleJson(int lowest, int highest) {}

    static InvitedJson of(AskOutcome.Invited invited, Addresses addresses) {
        Invitation invitation = invited.invitation();
        Questionnaire questionnaire = invited.fielded().survey().design().questionnaire();
        return new InvitedJson(
                true,
                new InvitationJson(
                        invitation.id().value(),
                        invitation.expiresAt(),
                        invitation.survey().value(),
                        questionnaire.scale().metric(),
                        new ScaleJson(
                                questionnaire.scale().lowest(),
                                questionnaire.scale().highest()),
                        invitation.language().tag(),
                        questionnaire.question().in(invitation.language()).orElseThrow(),
                        addresses.notice(invitation.controller(), invitation.notice(), invitation.language())));
    }
}
