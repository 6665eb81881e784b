package org.inspraak.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.inspraak.fixture.Lawful;

class InvitationProperties {

    enum Deed {
        DECLINE,
        SCORE,
        COMMENT
    }

    @Property // P3, P4
    void theFirstAnswerTakenIsAScoreAndTheSecondAComment(
            @ForAll List<Deed> deeds, @ForAll @LongRange(max = 30) long hoursBetween) {
        List<Deed> taken = taken(deeds, hoursBetween);

        assertThat(taken)
                .isIn(List.of(), List.of(Deed.DECLINE), List.of(Deed.SCORE), List.of(Deed.SCORE, Deed.COMMENT));
    }

    @Property // P5
    void aDeclineIsTakenWheneverNoScoreCameFirst(
            @ForAll List<Deed> deeds, @ForAll @LongRange(max = 30) long hoursBetween) {
        List<Deed> taken = taken(deeds, hoursBetween);

        boolean declined = deeds.contains(Deed.DECLINE) && !taken.contains(Deed.SCORE);
        assertThat(taken.contains(Deed.DECLINE)).isEqualTo(declined);
    }

    @Property
    void aScoreIsTakenUpToTheMomentOfExpiryAndNotAtIt(@ForAll @LongRange(max = 48) long hours) {
        Invitation shown = Lawful.shown(Lawful.fielded());
        Instant at = Lawful.NOON.plus(Duration.ofHours(hours));

        assertThat(shown.score(at) instanceof Transition.Moved).isEqualTo(at.isBefore(shown.expiresAt()));
    }

    /** The deeds that were taken, out of those that were tried one after the other. */
    private static List<Deed> taken(List<Deed> deeds, long hoursBetween) {
        Invitation invitation = Lawful.shown(Lawful.fielded());
        List<Deed> taken = new ArrayList<>();
        Instant at = Lawful.NOON;
        for (Deed deed : deeds) {
            Transition transition =
                    switch (deed) {
                        case DECLINE -> invitation.decline();
                        case SCORE -> invitation.score(at);
                        case COMMENT -> invitation.comment(at);
                    };
            if (transition instanceof Transition.Moved moved) {
                invitation = moved.invitation();
                taken.add(deed);
            }
            at = at.plus(Duration.ofHours(hoursBetween));
        }
        return taken;
    }
}
