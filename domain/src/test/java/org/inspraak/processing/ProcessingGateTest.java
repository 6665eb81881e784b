package org.inspraak.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inspraak.fixture.Lawful.NOON;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.fixture.Lawful;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.SubjectId;
import org.inspraak.retention.Lifetime;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;

class ProcessingGateTest {

    private static final SubjectId BERT = new SubjectId("bert__________________");
    private final FieldedSurvey fielded = Lawful.fielded();
    private final Standing anna = Standing.fresh(Lawful.ANNA);
    private final Standing objected = anna.chose(OptOutChoice.NEVER_AGAIN, ControllerThrottle.STANDARD, NOON);
    private final Standing restricted = anna.restricted(NOON);
    private final Lifetime lifetime = fielded.lifetimeFrom(NOON);

    @Test
    void permitsWhatIsLawfulForThatSubjectAndPurpose() {
        Permit permit = permit(Use.collecting(fielded, anna, NOON));

        assertThat(permit.subject()).isEqualTo(Lawful.ANNA);
        assertThat(permit.purpose()).isEqualTo(Purpose.PROCESS_FEEDBACK);
        assertThat(permit.controller()).isEqualTo(Lawful.ACME);
        assertThat(permit.at()).isEqualTo(NOON);
        assertThat(permit.standingVersion()).isEqualTo(anna.version());
    }

    @Test // P14
    void stopsAskingAndCollectingWhenTheReviewIsDueWhileReadingAndThrottlingGoOn() {
        Instant due =
                fielded.assessment().reviewDue().atStartOfDay(Lawful.AMSTERDAM).toInstant();

        assertThat(refusals(Use.inviting(fielded, anna, due))).containsExactly(Refusal.NO_LEGAL_BASIS);
        assertThat(refusals(Use.collecting(fielded, anna, due))).containsExactly(Refusal.NO_LEGAL_BASIS);
        assertThat(refusals(Use.collecting(fielded, anna, due.minusMillis(1)))).isEmpty();
        assertThat(refusals(Use.reading(fielded, anna, lifetime, due))).isEmpty();
        assertThat(refusals(Use.throttling(fielded, anna, due))).isEmpty();
    }

    @Test // P6
    void refusesAPurposeThatNobodyWasToldOf() {
        Use followingUp = new Use(Act.READ, Purpose.FOLLOW_UP, fielded, anna, Optional.empty(), NOON);

        assertThat(refusals(followingUp)).containsExactly(Refusal.PURPOSE_NOT_IN_NOTICE);
    }

    @Test // P34
    void neitherContactsNorCollectsFromSomebodyWhoObjected() {
        assertThat(refusals(Use.inviting(fielded, objected, NOON))).containsExactly(Refusal.OBJECTED);
        assertThat(refusals(Use.collecting(fielded, objected, NOON))).containsExactly(Refusal.OBJECTED);
        assertThat(refusals(Use.throttling(fielded, objected, NOON))).isEmpty();
    }

    @Test // P33
    void onlyStoresAndProtectsWhatIsRestricted() {
        assertThat(refusals(Use.inviting(fielded, restricted, NOON))).containsExactly(Refusal.RESTRICTED);
        assertThat(refusals(Use.collecting(fielded, restricted, NOON))).containsExactly(Refusal.RESTRICTED);
        assertThat(refusals(Use.reading(fielded, restricted, lifetime, NOON))).containsExactly(Refusal.RESTRICTED);
        assertThat(refusals(Use.throttling(fielded, restricted, NOON))).isEmpty();
    }

    @Test // P21
    void readsNothingFromTheFirstMomentOfTheDayItIsDue() {
        Instant due = lifetime.bucket().atStartOfDay(Lawful.AMSTERDAM).toInstant();

        assertThat(refusals(Use.reading(fielded, anna, lifetime, due))).containsExactly(Refusal.RETENTION_ENDED);
        assertThat(refusals(Use.reading(fielded, anna, lifetime, due.minusMillis(1))))
                .isEmpty();
        assertThat(refusals(Use.adding(fielded, anna, lifetime, due))).contains(Refusal.RETENTION_ENDED);
    }

    @Test
    void saysEveryReasonAtOnce() {
        Standing both = objected.restricted(NOON);
        Instant late = NOON.plus(Period.ofDays(400));

        assertThat(refusals(Use.inviting(fielded, both, late)))
                .containsExactlyInAnyOrder(Refusal.NO_LEGAL_BASIS, Refusal.OBJECTED, Refusal.RESTRICTED);
    }

    @Test
    void opensWhatAStoreHandsOverOnlyWhileItMayBeRead() {
        Sealed<String> sealed = Sealed.of("canary", anna, lifetime);
        Instant due = lifetime.bucket().atStartOfDay(Lawful.AMSTERDAM).toInstant();

        assertThat(ProcessingGate.open(sealed, fielded, NOON))
                .hasValueSatisfying(opened -> assertThat(opened.content()).isEqualTo("canary"));
        assertThat(ProcessingGate.open(sealed, fielded, due)).isEmpty();
        assertThat(ProcessingGate.open(Sealed.of("canary", restricted, lifetime), fielded, NOON))
                .isEmpty();
        assertThat(sealed.toString()).doesNotContain("canary");
    }

    @Test
    void aPermitForOneSubjectOrPurposeIsNoneForAnother() {
        Permit permit = permit(Use.collecting(fielded, anna, NOON));

        assertThatThrownBy(() -> permit.of(Lawful.ACME, BERT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permit.of(new ControllerId("other"), Lawful.ANNA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permit.to(Act.CONTACT, Purpose.INVITE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(permit.to(Act.COLLECT, Purpose.PROCESS_FEEDBACK).of(Lawful.ACME, Lawful.ANNA))
                .isSameAs(permit);
    }

    @Test
    void carryingOutARightNeedsNobodysLeave() {
        Permit permit = ProcessingGate.honouring(Lawful.ACME, objected.restricted(NOON), NOON);

        assertThat(permit.purpose()).isEqualTo(Purpose.FULFIL_RIGHTS);
        assertThat(permit.act()).isEqualTo(Act.PROTECT);
    }

    @Test
    void everyRefusalNamesItsPromiseAndArticle() {
        assertThat(Refusal.values()).allSatisfy(refusal -> {
            assertThat(refusal.promise()).matches("P\\d+");
            assertThat(refusal.article()).startsWith("GDPR ");
        });
    }

    private static Permit permit(Use use) {
        return ProcessingGate.decide(use).map(Decision.Permitted::permit, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static Set<Refusal> refusals(Use use) {
        return ProcessingGate.decide(use).map(permitted -> Set.of(), Decision.Refused::refusals);
    }
}
