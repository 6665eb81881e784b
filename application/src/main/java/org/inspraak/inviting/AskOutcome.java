package org.inspraak.inviting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Invitation;
import org.inspraak.language.Language;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.validation.Violation;

/** Whether the person is asked. */
public sealed interface AskOutcome {

    /** Asked: the invitation is kept, and the survey may be shown. */
    record Invited(Invitation invitation, FieldedSurvey fielded) implements AskOutcome {}

    /** Not asked, why, and when that may change. */
    record NotInvited(NotEligible because) implements AskOutcome {}

    /** Not a well-formed request. */
    record Malformed(List<Violation> violations) implements AskOutcome {}

    /** There is no such product, survey or link at this controller. */
    record Unknown() implements AskOutcome {}

    /** The survey is closed. */
    record Closed() implements AskOutcome {}

    /** The survey that was named lacks the language; it has these. */
    record LanguageNotOffered(Set<Language> offered) implements AskOutcome {}

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(
            Function<Invited, T> invited,
            Function<NotInvited, T> notInvited,
            Function<Malformed, T> malformed,
            Function<Unknown, T> unknown,
            Function<Closed, T> closed,
            Function<LanguageNotOffered, T> languageNotOffered) {
        if (this instanceof Invited outcome) {
            return invited.apply(outcome);
        }
        if (this instanceof NotInvited outcome) {
            return notInvited.apply(outcome);
        }
        if (this instanceof Malformed outcome) {
            return malformed.apply(outcome);
        }
        if (this instanceof Unknown outcome) {
            return unknown.apply(outcome);
        }
        return this instanceof Closed outcome
                ? closed.apply(outcome)
                : languageNotOffered.apply((LanguageNotOffered) this);
    }
}
