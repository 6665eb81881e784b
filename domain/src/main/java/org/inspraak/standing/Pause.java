package org.inspraak.standing;

import java.time.Instant;
import java.util.Optional;
import org.inspraak.survey.SurveyId;

/**
 * A time in which a person is not asked: all that is remembered of having asked. It keeps no date of what happened, only
 * when it is over, and is itself personal data that goes at that moment (P19).
 *
 * @param survey the survey that it holds for; empty for all surveys of the controller
 * @param until the first instant at which it no longer holds
 */
public record Pause(PauseReason reason, Optional<SurveyId> survey, Instant until) {

    public boolean holdsAt(Instant at) {
        return at.isBefore(until);
    }

    boolean concerns(SurveyId asked) {
        return survey.isEmpty() || survey.get().equals(asked);
    }

    boolean isOfTheSameKindAs(Pause other) {
        return reason == other.reason && survey.equals(other.survey);
    }
}
