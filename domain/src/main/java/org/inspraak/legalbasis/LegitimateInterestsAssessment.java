package org.inspraak.legalbasis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.language.LocalizedText;
import org.inspraak.language.Wording;
import org.inspraak.purpose.Purpose;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * The written finding that a legitimate interest carries a processing (GDPR 6(1)(f), P14): for which purposes, who
 * approved it, with what outcome, and when it must be looked at again.
 *
 * @param statement the interest itself, as people are told it
 * @param approvedOn the day from which it may be relied on, inclusive, in the controller's zone
 * @param reviewDue the first day on which it no longer carries anything
 */
public record LegitimateInterestsAssessment(
        AssessmentId id,
        ControllerId controller,
        LocalizedText statement,
        Set<Purpose> purposes,
        String approver,
        LocalDate approvedOn,
        LocalDate reviewDue,
        Outcome outcome)
        implements AggregateRoot<LegitimateInterestsAssessment, AssessmentId> {

    /** What the balancing of interests came to. */
    public enum Outcome {
        PASS,
        FAIL
    }

    /** @throws IllegalArgumentException when nobody approved it, or the review is not after the approval */
    public LegitimateInterestsAssessment {
        Wording.of(approver, "the name of who approved an assessment");
        if (!approvedOn.isBefore(reviewDue)) {
            throw new IllegalArgumentException(
                    "the review is after the approval on " + approvedOn + ", was " + reviewDue);
        }
        if (purposes.isEmpty() || !Purpose.feedbackPurposes().containsAll(purposes)) {
            throw new IllegalArgumentException("an assessment weighs one or more feedback purposes, was " + purposes);
        }
        purposes = Set.copyOf(EnumSet.copyOf(purposes));
    }

    @Override
    public AssessmentId getId() {
        return id;
    }

    /** Whether it may be relied on that day: it has passed, is approved, and is not due for review. */
    public boolean isInForceOn(LocalDate day) {
        return outcome == Outcome.PASS && isApprovedOn(day) && !isDueForReviewOn(day);
    }

    public boolean isApprovedOn(LocalDate day) {
        return !day.isBefore(approvedOn);
    }

    public boolean isDueForReviewOn(LocalDate day) {
        return !day.isBefore(reviewDue);
    }

    /** Without the approver's name. */
    @Override
    public String toString() {
        return "LegitimateInterestsAssessment[" + controller + "/" + id + "]";
    }
}
