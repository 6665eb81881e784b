package org.inspraak.answering;

import java.util.function.Supplier;
import org.inspraak.insight.Cell;
import org.inspraak.insight.Publication;
import org.inspraak.insight.Tally;
import org.inspraak.invitation.Invitation;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.response.Response;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/**
 * A response that the gate let pass, ready to be kept.
 *
 * @param permit on which version of the standing it was decided
 * @param invitation the invitation after it took the score
 * @param fielded on which version of the survey it was decided
 * @param standing the person's standing once it is kept
 */
public record ScoredResponse(
        Permit permit, Invitation invitation, Response response, FieldedSurvey fielded, Standing standing) {

    /** @throws IllegalArgumentException when the permit or the invitation is for somebody or something else */
    public ScoredResponse {
        permit.to(Act.COLLECT, Purpose.PROCESS_FEEDBACK).of(response.occasion().controller(), response.subject());
        permit.of(fielded.controller().id(), standing.subject());
        if (!invitation.id().equals(response.invitationId())) {
            throw new IllegalArgumentException("a response is kept with the invitation that took it");
        }
    }

    /** Where it is counted. */
    public Cell cell() {
        return Cell.of(response);
    }

    /**
     * What may be seen of the survey's scores once this one is counted.
     *
     * @param before what may be seen until now
     * @param counted the tally with this response in it; asked for only when it is needed
     */
    public Publication published(Publication before, Supplier<Tally> counted) {
        return before.answered(
                () -> counted.get()
                        .on(
                                fielded.dayOf(response.submittedAt()),
                                fielded.retention().disposal()),
                fielded.controller().releaseThreshold(),
                response.submittedAt());
    }
}
