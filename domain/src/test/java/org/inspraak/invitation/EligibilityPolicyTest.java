package org.inspraak.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.fixture.Lawful.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.fixture.Lawful;
import org.inspraak.invitation.Eligibility.Eligible;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;
import org.inspraak.respondent.IdentifierKind;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.SubjectIdentifier;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyStatus;
import org.inspraak.survey.SurveyThrottle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityPolicyTest {

    private static final List<SubjectKey> KEYS = new KeyRing(
                    Map.of(1, "a secret of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8)))
            .keysOf(new SubjectIdentifier(IdentifierKind.USER_ID, "anna"));
    private static final Visitor ANNA = signed(Optional.empty());

    @Test
    void asksSomebodyWhoWasNeverAsked() {
        assertThat(atFirstSight(Lawful.fielded(), ANNA)).isEqualTo(new Eligible());
        assertThat(EligibilityPolicy.onStanding(Lawful.fielded(), Standing.fresh(Lawful.ANNA), NOON))
                .isEqualTo(new Eligible());
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "CLOSED"})
    void asksNobodyWhileTheSurveyIsNotActive(SurveyStatus status) {
        FieldedSurvey fielded = new FieldedSurvey(
                Lawful.survey(Scale.NPS_0_10, status), Lawful.controller(), Lawful.assessment(), Lawful.notice());

        assertThat(atFirstSight(fielded, ANNA)).isEqualTo(NotEligible.because(Reason.NO_SURVEY));
    }

    @Test // P2
    void asksOnNoChannelThatTheSurveyDoesNotHave() {
        assertThat(EligibilityPolicy.atFirstSight(Lawful.fielded(), ANNA, Channel.MOBILE, NOON))
                .isEqualTo(NotEligible.because(Reason.NO_SURVEY));
    }

    @Test // P12
    void waitsUntilTheAccountIsOldEnough() {
        Instant opened = NOON.minus(Duration.ofDays(29));

        assertThat(atFirstSight(Lawful.fielded(), signed(Optional.of(opened))))
                .isEqualTo(NotEligible.until(opened.plus(Duration.ofDays(30)), Reason.ACCOUNT_TOO_NEW));
        assertThat(atFirstSight(Lawful.fielded(), signed(Optional.of(NOON.minus(Duration.ofDays(30))))))
                .isEqualTo(new Eligible());
    }

    @Test // P12
    void asksNobodyOutsideTheSample() {
        FieldedSurvey nobody = sampled(new Sampling(0, 0, Duration.ofDays(90), OptionalInt.empty()));

        assertThat(atFirstSight(nobody, ANNA)).isInstanceOfSatisfying(NotEligible.class, no -> {
            assertThat(no.reason()).isEqualTo(Reason.NOT_SAMPLED);
            assertThat(no.mayChangeAt())
                    .hasValueSatisfying(change -> assertThat(change).isAfter(NOON));
        });
    }

    @Test // P12
    void drawsAVisitorWhomNobodyIdentifiesForEveryPageView() {
        FieldedSurvey half = sampled(new Sampling(1, 0.5, Duration.ofDays(90), OptionalInt.empty()));

        assertThat(atFirstSight(half, new Visitor.Anonymous(0.49, IdentityAssurance.UNVERIFIED)))
                .isEqualTo(new Eligible());
        assertThat(atFirstSight(half, new Visitor.Anonymous(0.5, IdentityAssurance.UNVERIFIED)))
                .isEqualTo(NotEligible.because(Reason.NOT_SAMPLED));
    }

    @Test
    void choosesNobodyAmongThoseWhoOpenALink() {
        FieldedSurvey nobody = sampled(new Sampling(0, 0, Duration.ofDays(90), OptionalInt.empty()));

        assertThat(EligibilityPolicy.atFirstSight(
                        nobody, new Visitor.Anonymous(0.9, IdentityAssurance.LINK), Channel.LINK, NOON))
                .isEqualTo(new Eligible());
    }

    @Test
    void letsNobodyPassAsSomebodyWhoOpenedALink() {
        FieldedSurvey nobody = sampled(new Sampling(0, 0, Duration.ofDays(90), OptionalInt.empty()));

        assertThat(EligibilityPolicy.atFirstSight(nobody, ANNA, Channel.LINK, NOON))
                .isEqualTo(NotEligible.because(Reason.NO_SURVEY));
    }

    @Test // P2
    void writesToNobodyWithoutABasisForIt() {
        Survey byMail = new Survey(
                Lawful.fielded().survey().id(),
                Lawful.ACME,
                Lawful.design(Scale.NPS_0_10, Sampling.EVERYONE, Channel.EMAIL),
                SurveyStatus.ACTIVE,
                2);
        FieldedSurvey fielded = new FieldedSurvey(byMail, Lawful.controller(), Lawful.assessment(), Lawful.notice());

        assertThat(EligibilityPolicy.atFirstSight(fielded, ANNA, Channel.EMAIL, NOON))
                .isEqualTo(NotEligible.because(Reason.NOT_PERMITTED));
    }

    @Test
    void takesAnUnsignedIdentityOnlyWhereTheControllerDoes() {
        Visitor claimed = new Visitor.Identified(KEYS, IdentityAssurance.UNVERIFIED, Optional.empty());
        Controller strict = new Controller(
                Lawful.ACME,
                "Acme B.V.",
                Lawful.AMSTERDAM,
                Lawful.controller().contact(),
                UnsignedIdentities.REFUSED,
                ControllerThrottle.STANDARD,
                ReleaseThreshold.STANDARD);
        FieldedSurvey fielded = new FieldedSurvey(
                Lawful.survey(Scale.NPS_0_10, SurveyStatus.ACTIVE), strict, Lawful.assessment(), Lawful.notice());

        assertThat(atFirstSight(Lawful.fielded(), claimed)).isEqualTo(new Eligible());
        assertThat(atFirstSight(fielded, claimed)).isEqualTo(NotEligible.because(Reason.IDENTITY_NOT_ACCEPTED));
    }

    @Test // P34
    void neverAsksSomebodyWhoObjected() {
        Standing objected =
                Standing.fresh(Lawful.ANNA).chose(OptOutChoice.NEVER_AGAIN, ControllerThrottle.STANDARD, NOON);

        assertThat(EligibilityPolicy.onStanding(Lawful.fielded(), objected, NOON.plus(Duration.ofDays(5000))))
                .isEqualTo(NotEligible.because(Reason.OBJECTED));
    }

    @Test // P12
    void saysWhichPauseHoldsLongestAndUntilWhen() {
        Standing asked = Standing.fresh(Lawful.ANNA)
                .invited(Lawful.fielded().survey().id(), SurveyThrottle.STANDARD, ControllerThrottle.STANDARD, NOON);

        assertThat(EligibilityPolicy.onStanding(Lawful.fielded(), asked, NOON))
                .isEqualTo(NotEligible.until(NOON.plus(Duration.ofDays(30)), Reason.ASKED_FOR_THIS_SURVEY));
    }

    private static Eligibility atFirstSight(FieldedSurvey fielded, Visitor visitor) {
        return EligibilityPolicy.atFirstSight(fielded, visitor, Channel.IN_APP_WEB, NOON);
    }

    private static Visitor signed(Optional<Instant> accountCreatedAt) {
        return new Visitor.Identified(KEYS, IdentityAssurance.SIGNED, accountCreatedAt);
    }

    private static FieldedSurvey sampled(Sampling sampling) {
        Survey survey = new Survey(
                Lawful.fielded().survey().id(),
                Lawful.ACME,
                Lawful.design(Scale.NPS_0_10, sampling),
                SurveyStatus.ACTIVE,
                2);
        return new FieldedSurvey(survey, Lawful.controller(), Lawful.assessment(), Lawful.notice());
    }
}
