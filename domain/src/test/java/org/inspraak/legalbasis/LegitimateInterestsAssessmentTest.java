package org.inspraak.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.inspraak.fixture.Lawful;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.purpose.Purpose;
import org.junit.jupiter.api.Test;

class LegitimateInterestsAssessmentTest {

    private final LegitimateInterestsAssessment assessment = Lawful.assessment();

    @Test // P14
    void carriesFromItsApprovalUpToItsReviewAndNotOnThatDay() {
        assertThat(assessment.isInForceOn(assessment.approvedOn().minusDays(1))).isFalse();
        assertThat(assessment.isInForceOn(assessment.approvedOn())).isTrue();
        assertThat(assessment.isInForceOn(assessment.reviewDue().minusDays(1))).isTrue();
        assertThat(assessment.isInForceOn(assessment.reviewDue())).isFalse();
    }

    @Test
    void carriesNothingWhenItDidNotPass() {
        assertThat(made(Set.of(Purpose.INVITE), "Canary", Outcome.FAIL).isInForceOn(Lawful.TODAY))
                .isFalse();
    }

    @Test
    void weighsFeedbackPurposesOnly() {
        assertThatThrownBy(() -> made(Set.of(Purpose.FULFIL_RIGHTS), "Canary", Outcome.PASS))
                .hasMessageContaining("FULFIL_RIGHTS");
        assertThatThrownBy(() -> made(Set.of(), "Canary", Outcome.PASS)).hasMessageContaining("one or more");
    }

    @Test
    void namesItsApproverButNeverInPassing() {
        assertThatThrownBy(() -> made(Set.of(Purpose.INVITE), " ", Outcome.PASS))
                .hasMessageContaining("approved");
        assertThat(made(Set.of(Purpose.INVITE), "Canary", Outcome.PASS).toString())
                .doesNotContain("Canary");
    }

    private LegitimateInterestsAssessment made(Set<Purpose> purposes, String approver, Outcome outcome) {
        return new LegitimateInterestsAssessment(
                assessment.id(),
                assessment.controller(),
                assessment.statement(),
                purposes,
                approver,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-01-01"),
                outcome);
    }
}
