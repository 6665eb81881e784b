package org.inspraak.controller;

import java.time.Duration;

/**
 * How seldom a controller asks one person anything, over all of its surveys (P12).
 *
 * @param newAccount how old an account must be before its first survey
 * @param betweenSurveys from one invitation to the next, whatever the surveys
 * @param afterDecline from a decline to the next invitation
 * @param notForAWhile how long the person's own choice "not for a while" lasts
 */
public record ControllerThrottle(
        Duration newAccount, Duration betweenSurveys, Duration afterDecline, Duration notForAWhile) {

    /** 30 days for a new account, 7 between surveys, 30 after a decline, 180 for "not for a while". */
    public static final ControllerThrottle STANDARD = ofDays(30, 7, 30, 180);

    /** @throws IllegalArgumentException when a length is negative */
    public ControllerThrottle {
        if (newAccount.isNegative()
                || betweenSurveys.isNegative()
                || afterDecline.isNegative()
                || notForAWhile.isNegative()) {
            throw new IllegalArgumentException("a throttle's lengths are not negative");
        }
    }

    public static ControllerThrottle ofDays(int newAccount, int betweenSurveys, int afterDecline, int notForAWhile) {
        return new ControllerThrottle(
                Duration.ofDays(newAccount),
                Duration.ofDays(betweenSurveys),
                Duration.ofDays(afterDecline),
                Duration.ofDays(notForAWhile));
    }
}
