package org.inspraak.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.fixture.Lawful.NOON;

import java.time.Duration;
import java.util.Optional;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.fixture.Lawful;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyThrottle;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final SurveyId WEEKLY = new SurveyId("weekly");
    private final Standing fresh = Standing.fresh(Lawful.ANNA);

    @Test // P34
    void keepsTheMomentOfTheFirstObjection() {
        Standing objected = choose(choose(fresh, OptOutChoice.NEVER_AGAIN, 0), OptOutChoice.NEVER_AGAIN, 10);

        assertThat(objected.objectedAt()).isEqualTo(Optional.of(NOON));
    }

    @Test
    void notForAWhileLastsAsLongAsTheControllerSays() {
        Standing resting = choose(fresh, OptOutChoice.NOT_FOR_A_WHILE, 0);

        assertThat(resting.longestPause(WEEKLY, NOON.plus(Duration.ofDays(180)).minusMillis(1)))
                .hasValueSatisfying(pause -> assertThat(pause.reason()).isEqualTo(PauseReason.NOT_FOR_A_WHILE));
        assertThat(resting.longestPause(WEEKLY, NOON.plus(Duration.ofDays(180))))
                .isEmpty();
    }

    @Test
    void surveysAreFineLiftsTheOtherTwoChoicesAndNothingElse() {
        Standing asked = fresh.invited(WEEKLY, SurveyThrottle.STANDARD, ControllerThrottle.STANDARD, NOON);
        Standing against = choose(choose(asked, OptOutChoice.NOT_FOR_A_WHILE, 0), OptOutChoice.NEVER_AGAIN, 0);

        Standing fine = choose(against, OptOutChoice.SURVEYS_ARE_FINE, 0);

        assertThat(fine.hasObjected()).isFalse();
        assertThat(fine.pauses()).isEqualTo(asked.pauses());
    }

    @Test // P34
    void onlySomebodyWhomTheHostSignsForTakesBackAChoice() {
        Standing objected = choose(fresh, OptOutChoice.NEVER_AGAIN, 0);

        assertThat(objected.mayChoose(OptOutChoice.SURVEYS_ARE_FINE, IdentityAssurance.SIGNED))
                .isTrue();
        assertThat(objected.mayChoose(OptOutChoice.SURVEYS_ARE_FINE, IdentityAssurance.UNVERIFIED))
                .isFalse();
        assertThat(objected.mayChoose(OptOutChoice.SURVEYS_ARE_FINE, IdentityAssurance.LINK))
                .isFalse();
        assertThat(objected.mayChoose(OptOutChoice.NOT_FOR_A_WHILE, IdentityAssurance.UNVERIFIED))
                .isTrue();
        assertThat(fresh.mayChoose(OptOutChoice.SURVEYS_ARE_FINE, IdentityAssurance.UNVERIFIED))
                .isFalse();
    }

    @Test // P5
    void aDeclineIsRememberedAsAPauseWithoutItsDate() {
        Standing declined = fresh.declined(ControllerThrottle.STANDARD, NOON);

        assertThat(declined.pauses())
                .containsExactly(
                        new Pause(PauseReason.DECLINED_RECENTLY, Optional.empty(), NOON.plus(Duration.ofDays(30))));
    }

    @Test
    void ofTwoPausesThatEndTogetherThePersonsOwnWordIsTheReason() {
        Standing declined = fresh.invited(WEEKLY, SurveyThrottle.STANDARD, ControllerThrottle.STANDARD, NOON)
                .declined(ControllerThrottle.STANDARD, NOON);

        assertThat(declined.longestPause(WEEKLY, NOON))
                .hasValueSatisfying(pause -> assertThat(pause.reason()).isEqualTo(PauseReason.DECLINED_RECENTLY));
    }

    @Test
    void aLaterPauseNeverShortensAnEarlierOne() {
        Standing declined = fresh.declined(ControllerThrottle.STANDARD, NOON);
        Standing declinedBriefly = declined.declined(ControllerThrottle.ofDays(0, 0, 1, 0), NOON);

        assertThat(declinedBriefly.pauses()).isEqualTo(declined.pauses());
    }

    @Test
    void restrictionKeepsItsFirstMoment() {
        Standing restricted = fresh.restricted(NOON).restricted(NOON.plusSeconds(5));

        assertThat(restricted.restrictedAt()).isEqualTo(Optional.of(NOON));
        assertThat(restricted.isRestricted()).isTrue();
    }

    private static Standing choose(Standing standing, OptOutChoice choice, int daysLater) {
        return standing.chose(choice, ControllerThrottle.STANDARD, NOON.plus(Duration.ofDays(daysLater)));
    }
}
