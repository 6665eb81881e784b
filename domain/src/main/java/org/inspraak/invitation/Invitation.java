package org.inspraak.invitation;

import java.time.Duration;
import java.time.Instant;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Transition.Moved;
import org.inspraak.invitation.Transition.Reason;
import org.inspraak.invitation.Transition.Stays;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectId;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.SurveyId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * One decision to show one survey to one person. It walks {@code SHOWN → DECLINED} or {@code SHOWN → SCORED → COMMENTED}
 * and no other way (P3). It holds no detail about the person: those come with the score and never before it (P7).
 *
 * @param notice the notice that the person is told under
 * @param expiresAt the first instant at which it takes nothing any more
 */
public record Invitation(
        InvitationId id,
        ControllerId controller,
        SurveyId survey,
        SubjectId subject,
        Channel channel,
        Language language,
        IdentityAssurance assurance,
        NoticeVersion notice,
        Instant shownAt,
        Instant expiresAt,
        InvitationState state)
        implements AggregateRoot<Invitation, InvitationId> {

    /** How long a survey that was shown may be answered. */
    public static final Duration LIFETIME = Duration.ofDays(1);

    /** How long after the score there is at least for the comment. */
    public static final Duration TIME_TO_COMMENT = Duration.ofHours(1);

    /** Shows the survey to the person. */
    public static Invitation show(
            InvitationId id,
            FieldedSurvey fielded,
            SubjectId subject,
            Channel channel,
            Language language,
            IdentityAssurance assurance,
            Instant at) {
        return new Invitation(
                id,
                fielded.controller().id(),
                fielded.survey().id(),
                subject,
                channel,
                language,
                assurance,
                fielded.notice().version(),
                at,
                at.plus(LIFETIME),
                InvitationState.SHOWN);
    }

    @Override
    public InvitationId getId() {
        return id;
    }

    /** The person refuses. Before a score that is always taken, even after the invitation's time is over (P5). */
    public Transition decline() {
        return switch (state) {
            case SHOWN -> moved(InvitationState.DECLINED, expiresAt);
            case DECLINED -> new Stays(Reason.DECLINED);
            case SCORED, COMMENTED -> new Stays(Reason.SCORED);
        };
    }

    /** The person gives a score; the moment of expiry itself is too late. */
    public Transition score(Instant at) {
        return switch (state) {
            case SHOWN ->
                isOver(at)
                        ? new Stays(Reason.EXPIRED)
                        : moved(InvitationState.SCORED, later(expiresAt, at.plus(TIME_TO_COMMENT)));
            case DECLINED -> new Stays(Reason.DECLINED);
            case SCORED, COMMENTED -> new Stays(Reason.SCORED);
        };
    }

    /** The person says why, which only somebody who gave a score can do (P4). */
    public Transition comment(Instant at) {
        return switch (state) {
            case SHOWN -> new Stays(Reason.NOT_SCORED);
            case DECLINED -> new Stays(Reason.DECLINED);
            case SCORED -> isOver(at) ? new Stays(Reason.EXPIRED) : moved(InvitationState.COMMENTED, expiresAt);
            case COMMENTED -> new Stays(Reason.COMMENTED);
        };
    }

    private boolean isOver(Instant at) {
        return !at.isBefore(expiresAt);
    }

    private Moved moved(InvitationState next, Instant newExpiry) {
        return new Moved(new Invitation(
                id, controller, survey, subject, channel, language, assurance, notice, shownAt, newExpiry, next));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The id alone: what the person made of it is theirs. */
    @Override
    public String toString() {
        return "Invitation[" + id.value() + "]";
    }
}
