package org.inspraak.invitation;

import static org.inspraak.invitation.Eligibility.NotEligible.because;
import static org.inspraak.invitation.Eligibility.NotEligible.until;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.invitation.Eligibility.Eligible;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.standing.Pause;
import org.inspraak.standing.PauseReason;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;

/**
 * Decides whether somebody may be asked for a survey (P12, P19). What costs no look-up comes first: most people are not
 * sampled, and of those nothing is read or written.
 */
public final class EligibilityPolicy {

    private static final Eligible ELIGIBLE = new Eligible();

    private EligibilityPolicy() {}

    /** What can be said without knowing anything stored about the person. */
    public static Eligibility atFirstSight(FieldedSurvey fielded, Visitor visitor, Channel channel, Instant at) {
        if (!fielded.survey().isAsking()
                || !fielded.survey().design().channels().contains(channel)) {
            return because(Reason.NO_SURVEY);
        }
        return switch (channel) {
            case IN_APP_WEB, MOBILE ->
                visitor.map(
                        identified -> ofIdentified(fielded, identified, at),
                        anonymous -> ofAnonymous(fielded, anonymous));
            case LINK -> ofLink(visitor);
            case EMAIL -> because(Reason.NOT_PERMITTED); // Until somebody can show a basis for writing to people (P2).
        };
    }

    /** What the person's own standing says: an objection first, then the pause that holds longest. */
    public static Eligibility onStanding(FieldedSurvey fielded, Standing standing, Instant at) {
        if (standing.hasObjected()) {
            return because(Reason.OBJECTED);
        }
        return standing.longestPause(fielded.survey().id(), at)
                .<Eligibility>map(EligibilityPolicy::ofPause)
                .orElse(ELIGIBLE);
    }

    private static Eligibility ofIdentified(FieldedSurvey fielded, Visitor.Identified person, Instant at) {
        if (person.assurance() == IdentityAssurance.UNVERIFIED
                && fielded.controller().unsignedIdentities() == UnsignedIdentities.REFUSED) {
            return because(Reason.IDENTITY_NOT_ACCEPTED);
        }
        Optional<Instant> oldEnough = person.accountCreatedAt()
                .map(created -> created.plus(fielded.controller().throttle().newAccount()))
                .filter(at::isBefore);
        if (oldEnough.isPresent()) {
            return until(oldEnough.get(), Reason.ACCOUNT_TOO_NEW);
        }
        var sampling = fielded.survey().design().sampling();
        Draw draw = Draw.of(person.drawnBy(), fielded.survey().id(), sampling.window(), at);
        return draw.isWithin(sampling.identifiedShare()) ? ELIGIBLE : until(draw.standsUntil(), Reason.NOT_SAMPLED);
    }

    private static Eligibility ofAnonymous(FieldedSurvey fielded, Visitor.Anonymous visitor) {
        return visitor.draw() < fielded.survey().design().sampling().anonymousShare()
                ? ELIGIBLE
                : because(Reason.NOT_SAMPLED);
    }

    /** Whoever opens a link came to answer: nobody is chosen, and nobody is disturbed. Others do not come by link. */
    private static Eligibility ofLink(Visitor visitor) {
        return visitor.assurance() == IdentityAssurance.LINK ? ELIGIBLE : because(Reason.NO_SURVEY);
    }

    private static NotEligible ofPause(Pause pause) {
        return until(pause.until(), reasonOf(pause.reason()));
    }

    private static Reason reasonOf(PauseReason pause) {
        return switch (pause) {
            case ASKED_RECENTLY -> Reason.ASKED_RECENTLY;
            case DECLINED_RECENTLY -> Reason.DECLINED_RECENTLY;
            case NOT_FOR_A_WHILE -> Reason.NOT_FOR_A_WHILE;
            case ASKED_FOR_THIS_SURVEY -> Reason.ASKED_FOR_THIS_SURVEY;
            case ANSWERED_THIS_SURVEY -> Reason.ANSWERED_THIS_SURVEY;
        };
    }
}
