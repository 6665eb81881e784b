package org.inspraak.survey;

import java.time.Duration;

/**
 * How seldom one survey comes back to the same person (P12).
 *
 * @param afterInvitation from an invitation to the next one for this survey, whatever became of it
 * @param afterResponse from a response to the next invitation for this survey
 */
public record SurveyThrottle(Duration afterInvitation, Duration afterResponse) {

    /** 30 days after an invitation, 90 after a response. */
    public static final SurveyThrottle STANDARD = ofDays(30, 90);

    /** @throws IllegalArgumentException when a length is negative */
    public SurveyThrottle {
        if (afterInvitation.isNegative() || afterResponse.isNegative()) {
            throw new IllegalArgumentException("a throttle's lengths are not negative");
        }
    }

    public static SurveyThrottle ofDays(int afterInvitation, int afterResponse) {
        return new SurveyThrottle(Duration.ofDays(afterInvitation), Duration.ofDays(afterResponse));
    }
}
