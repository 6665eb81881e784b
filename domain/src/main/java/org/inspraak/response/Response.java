package org.inspraak.response;

import java.time.Instant;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.SubjectId;
import org.inspraak.retention.Lifetime;
import org.inspraak.survey.Admission.Admitted;
import org.inspraak.survey.Band;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Score;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * An answer: a score that a survey admitted, on an invitation that took it, with the details that came along. The details
 * are born with the score, so that no history has them without it (P7).
 */
public final class Response implements AggregateRoot<Response, ResponseId> {

    private final ResponseId id;
    private final Occasion occasion;
    private final Admitted admitted;
    private final Details details;
    private final Lifetime lifetime;

    private Response(ResponseId id, Occasion occasion, Admitted admitted, Details details, Lifetime lifetime) {
        this.id = id;
        this.occasion = occasion;
        this.admitted = admitted;
        this.details = details;
        this.lifetime = lifetime;
    }

    /**
     * The only way to make a response.
     *
     * @param scored the invitation after it took the score
     * @throws IllegalArgumentException when the parts are not of one survey, the invitation took no score, or a detail is
     *     not declared by the notice (P8)
     */
    public static Response of(
            Admitted admitted, Invitation scored, FieldedSurvey fielded, ResponseId id, Details details) {
        if (!scored.survey().equals(admitted.survey())
                || !fielded.survey().id().equals(admitted.survey())
                || scored.state() != InvitationState.SCORED) {
            throw new IllegalArgumentException(
                    "a response is made of one survey's score on an invitation that took it");
        }
        if (!details.beyond(fielded.notice().declares()).isEmpty()) {
            throw new IllegalArgumentException("a response keeps only what its notice declares");
        }
        return new Response(id, Occasion.of(scored), admitted, details, fielded.lifetimeFrom(admitted.at()));
    }

    @Override
    public ResponseId getId() {
        return id;
    }

    /** Where it came from: controller, invitation, subject, channel, language, assurance and notice. */
    public Occasion occasion() {
        return occasion;
    }

    public InvitationId invitationId() {
        return occasion.invitation();
    }

    public SubjectId subject() {
        return occasion.subject();
    }

    public Score score() {
        return admitted.score();
    }

    public Band band() {
        return admitted.band();
    }

    public Instant submittedAt() {
        return admitted.at();
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    public Details details() {
        return details;
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(occasion.invitation(), admitted.score(), details);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response response && id.equals(response.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id alone: the rest is an answer. */
    @Override
    public String toString() {
        return "Response[" + id.value() + "]";
    }
}
