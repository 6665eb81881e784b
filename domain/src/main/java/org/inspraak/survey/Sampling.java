package org.inspraak.survey;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How many of the people who could be asked are asked (P12).
 *
 * @param identifiedShare the share of identified people, from 0 to 1; the same person has the same draw all window long
 * @param anonymousShare the share of page views by visitors whom nobody identifies, from 0 to 1
 * @param window how long a draw stands
 * @param dailyCap the most invitations that this survey gives in a day of the controller's; empty for no cap
 */
public record Sampling(double identifiedShare, double anonymousShare, Duration window, OptionalInt dailyCap) {

    /** A third of the registered users, one in a hundred anonymous page views, drawn anew every 90 days, no cap. */
    public static final Sampling STANDARD = new Sampling(0.33, 0.01, Duration.ofDays(90), OptionalInt.empty());

    /** Everyone, always. */
    public static final Sampling EVERYONE = new Sampling(1, 1, Duration.ofDays(90), OptionalInt.empty());

    /** @throws IllegalArgumentException when a share is not from 0 to 1, the window empty, or the cap negative */
    public Sampling {
        if (!isShare(identifiedShare) || !isShare(anonymousShare)) {
            throw new IllegalArgumentException(
                    "a share is from 0 to 1, was " + identifiedShare + " and " + anonymousShare);
        }
        if (window.isNegative() || window.toSeconds() == 0) {
            throw new IllegalArgumentException("a draw stands for a second or longer, was " + window);
        }
        if (dailyCap.isPresent() && dailyCap.getAsInt() < 0) {
            throw new IllegalArgumentException("a daily cap is not negative, was " + dailyCap.getAsInt());
        }
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}
