package org.inspraak.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inspraak.fixture.Lawful;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private final Invitation shown = Lawful.shown(Lawful.fielded());

    @Test // P4
    void refusesACommentBeforeAScore() {
        assertThat(shown.comment(Lawful.NOON)).isEqualTo(new Transition.Stays(Transition.Reason.NOT_SCORED));
    }

    @Test
    void leavesAnHourForTheCommentOfALateScore() {
        Instant late = shown.expiresAt().minusMillis(1);
        Invitation scored = moved(shown.score(late));

        assertThat(scored.comment(late.plus(Duration.ofMinutes(59)))).isInstanceOf(Transition.Moved.class);
        assertThat(scored.comment(late.plus(Duration.ofHours(1))))
                .isEqualTo(new Transition.Stays(Transition.Reason.EXPIRED));
    }

    @Test // P5
    void takesADeclineEvenAfterItExpired() {
        assertThat(shown.decline()).isInstanceOf(Transition.Moved.class);
        assertThat(shown.expiresAt()).isEqualTo(Lawful.NOON.plus(Invitation.LIFETIME));
    }

    @Test
    void remembersTheNoticeThatThePersonIsToldUnder() {
        assertThat(shown.notice()).isEqualTo(Lawful.notice().version());
    }

    private static Invitation moved(Transition transition) {
        return transition.map(Transition.Moved::invitation, stays -> {
            throw new AssertionError(stays);
        });
    }
}
