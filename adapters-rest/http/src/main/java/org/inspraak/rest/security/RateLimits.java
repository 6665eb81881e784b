package org.inspraak.rest.security;

/**
 * How many calls are taken in a minute.
 *
 * @param perClient from one network address, for everything together
 * @param perController by all people together for one controller
 */
public record RateLimits(int perClient, int perController) {

    /** 600 from one address, 60,000 for one controller. */
    public static final RateLimits STANDARD = new RateLimits(600, 60_000);

    /** @throws IllegalArgumentException when one of them lets nobody through */
    public RateLimits {
        if (perClient < 1 || perController < 1) {
            throw new IllegalArgumentException(
                    "a limit lets something through, was " + perClient + " and " + perController);
        }
    }
}
