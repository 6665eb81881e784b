package org.inspraak.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.respondent.IdentityAssurance;

/** Whether somebody may be asked now, and if not, why not and when that may change. */
public sealed interface Eligibility {

    /** May be asked. */
    record Eligible() implements Eligibility {}

    /**
     * May not be asked.
     *
     * @param mayChangeAt the first instant at which the answer may be another one; empty where time alone changes nothing
     */
    record NotEligible(Reason reason, Optional<Instant> mayChangeAt) implements Eligibility {

        /**
         * What of this may be told about a stored person to somebody who is known this surely. Anybody can claim to be
         * somebody: a claim learns that the person is not asked, and not what the person did or chose.
         */
        public NotEligible toldTo(IdentityAssurance assurance) {
            return assurance == IdentityAssurance.UNVERIFIED ? because(Reason.NOT_NOW) : this;
        }

        static NotEligible because(Reason reason) {
            return new NotEligible(reason, Optional.empty());
        }

        static NotEligible until(Instant instant, Reason reason) {
            return new NotEligible(reason, Optional.of(instant));
        }
    }

    /** Why somebody is not asked, for machines to read. */
    enum Reason {
        /** No survey of this product asks on this channel in this language. */
        NO_SURVEY,
        /** The controller does not take an identity that nobody signed for. */
        IDENTITY_NOT_ACCEPTED,
        /** The account is too new. */
        ACCOUNT_TOO_NEW,
        /** The person is not asked now; why is nobody's business while nobody vouches for who asks (case 12). */
        NOT_NOW,
        /** The lot fell otherwise. */
        NOT_SAMPLED,
        /** The survey has given all the invitations it gives in a day. */
        DAILY_CAP_REACHED,
        /** The person objected (GDPR 21). */
        OBJECTED,
        /** Processing is restricted (GDPR 18), no legal basis carries asking today (P14), or none carries that channel (P2). */
        NOT_PERMITTED,
        /** Was asked for some survey a short while ago. */
        ASKED_RECENTLY,
        /** Declined a survey. */
        DECLINED_RECENTLY,
        /** Chose "not for a while". */
        NOT_FOR_A_WHILE,
        /** Was asked for this very survey. */
        ASKED_FOR_THIS_SURVEY,
        /** Answered this very survey. */
        ANSWERED_THIS_SURVEY
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Eligible, T> eligible, Function<NotEligible, T> notEligible) {
        return this instanceof Eligible yes ? eligible.apply(yes) : notEligible.apply((NotEligible) this);
    }
}
