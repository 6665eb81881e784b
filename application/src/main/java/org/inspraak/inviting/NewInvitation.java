package org.inspraak.inviting;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;

/**
 * An invitation that the gate let pass, ready to be given.
 *
 * @param permit on which version of the standing it was decided; version 0 for somebody never met before
 * @param fielded on which version of the survey it was decided
 * @param standing the person's standing once it is given
 * @param keys the keys to find the person under from now on; none for a visitor whom nobody identifies
 */
public record NewInvitation(
        Permit permit, Invitation invitation, FieldedSurvey fielded, Standing standing, List<SubjectKey> keys) {

    /** @throws IllegalArgumentException when the permit is for somebody or something else */
    public NewInvitation {
        permit.to(Act.CONTACT, Purpose.INVITE).of(invitation.controller(), invitation.subject());
        permit.of(invitation.controller(), standing.subject());
        keys = List.copyOf(keys);
    }

    /** The day at the controller's place on which it counts as shown. */
    public LocalDate day() {
        return fielded.dayOf(invitation.shownAt());
    }

    /** The most that the survey gives that day; nobody is sent away who came by a link. */
    public OptionalInt dailyCap() {
        return invitation.channel() == Channel.LINK
                ? OptionalInt.empty()
                : fielded.survey().design().sampling().dailyCap();
    }
}
