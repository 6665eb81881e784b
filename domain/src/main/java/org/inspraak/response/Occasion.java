package org.inspraak.response;

import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectId;
import org.inspraak.survey.Channel;

/**
 * On what occasion a response was given: what it takes over from its invitation and keeps for good. The invitation itself
 * is another aggregate, and is known by its id only.
 *
 * @param notice the notice that the person was told under
 */
public record Occasion(
        ControllerId controller,
        InvitationId invitation,
        SubjectId subject,
        Channel channel,
        Language language,
        IdentityAssurance assurance,
        NoticeVersion notice) {

    static Occasion of(Invitation invitation) {
        return new Occasion(
                invitation.controller(),
                invitation.id(),
                invitation.subject(),
                invitation.channel(),
                invitation.language(),
                invitation.assurance(),
                invitation.notice());
    }

    /** The ids alone. */
    @Override
    public String toString() {
        return "Occasion[" + controller + "/" + invitation.value() + "]";
    }
}
