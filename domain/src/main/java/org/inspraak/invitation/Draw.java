package org.inspraak.invitation;

import java.time.Duration;
import java.time.Instant;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.survey.SurveyId;
import org.inspraak.token.Sha256;
import org.inspraak.token.TokenFormat;

/**
 * The lot of one person for one survey in one window: the same person always draws the same, so that asking again does
 * not help, and most people cost no storage.
 *
 * @param value from 0 (inclusive) to 1 (exclusive), evenly spread over people
 * @param standsUntil the first instant of the next window
 */
public record Draw(double value, Instant standsUntil) {

    public static Draw of(SubjectKey subject, SurveyId survey, Duration window, Instant at) {
        long number = Math.floorDiv(at.getEpochSecond(), window.toSeconds());
        byte[] lot = Sha256.of("draw", subject.hash(), survey.value(), Long.toString(number));
        return new Draw(TokenFormat.fraction(lot), Instant.ofEpochSecond((number + 1) * window.toSeconds()));
    }

    boolean isWithin(double share) {
        return value < share;
    }
}
