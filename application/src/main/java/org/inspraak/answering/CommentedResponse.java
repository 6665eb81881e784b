package org.inspraak.answering;

import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.response.Comment;
import org.inspraak.response.Fingerprint;
import org.inspraak.survey.FieldedSurvey;

/** A comment that the gate let pass, ready to be kept with the response of its invitation. */
public record CommentedResponse(Permit permit, Invitation invitation, FieldedSurvey fielded, Comment comment) {

    /** @throws IllegalArgumentException when the permit is for somebody or something else */
    public CommentedResponse {
        permit.to(Act.COLLECT, Purpose.PROCESS_FEEDBACK).of(invitation.controller(), invitation.subject());
        permit.of(fielded.controller().id(), invitation.subject());
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(invitation.id(), comment);
    }
}
