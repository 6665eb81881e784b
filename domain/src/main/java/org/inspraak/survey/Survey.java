package org.inspraak.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.purpose.Purpose;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * One question put to people for a while. It decides by itself which scores it takes, and asks nobody without a legal
 * basis, a notice and a retention period.
 *
 * @param version rises with every change, so that what was decided on an older one can be told apart
 */
public record Survey(SurveyId id, ControllerId controller, Design design, SurveyStatus status, long version)
        implements AggregateRoot<Survey, SurveyId> {

    /** What every survey does with personal data, and so what its notice and assessment must speak of. */
    public static final Set<Purpose> PURPOSES = Set.of(Purpose.INVITE, Purpose.THROTTLE, Purpose.PROCESS_FEEDBACK);

    public static Survey draft(SurveyId id, ControllerId controller, Design design) {
        return new Survey(id, controller, design, SurveyStatus.DRAFT, 1);
    }

    @Override
    public SurveyId getId() {
        return id;
    }

    public Scale scale() {
        return design.questionnaire().scale();
    }

    /** Writes the draft anew. Once people were asked, the design stays as it is: answers to two questions do not add up. */
    public Step redesigned(Design newDesign) {
        return status == SurveyStatus.DRAFT
                ? new Step.Taken(new Survey(id, controller, newDesign, status, version + 1))
                : new Step.Blocked(Set.of(Obstacle.WRONG_STATUS));
    }

    /** Begins to ask, or says everything that is missing at once (P14, P21, P39). */
    public Step activate(Optional<LegitimateInterestsAssessment> assessment, Optional<Notice> notice, LocalDate today) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (status != SurveyStatus.DRAFT && status != SurveyStatus.PAUSED) {
            obstacles.add(Obstacle.WRONG_STATUS);
        }
        assessment.ifPresentOrElse(
                found -> obstacles.addAll(obstaclesIn(found, today)), () -> obstacles.add(Obstacle.NO_ASSESSMENT));
        notice.ifPresentOrElse(found -> obstacles.addAll(obstaclesIn(found)), () -> obstacles.add(Obstacle.NO_NOTICE));
        if (design.retention().isEmpty()) {
            obstacles.add(Obstacle.NO_RETENTION);
        }
        return obstacles.isEmpty() ? moved(SurveyStatus.ACTIVE) : new Step.Blocked(obstacles);
    }

    /** Asks nobody new until it is activated again; who was asked already may still answer. */
    public Step pause() {
        return status == SurveyStatus.ACTIVE
                ? moved(SurveyStatus.PAUSED)
                : new Step.Blocked(Set.of(Obstacle.WRONG_STATUS));
    }

    /** Ends for good. */
    public Step close() {
        return status == SurveyStatus.CLOSED
                ? new Step.Blocked(Set.of(Obstacle.WRONG_STATUS))
                : moved(SurveyStatus.CLOSED);
    }

    /** Whether it asks people now. */
    public boolean isAsking() {
        return status == SurveyStatus.ACTIVE;
    }

    /** Takes the score, or says why not. */
    public Admission admit(Score score, Instant at) {
        if (status != SurveyStatus.ACTIVE && status != SurveyStatus.PAUSED) {
            return new Admission.NotAdmitted(Admission.Reason.NOT_OPEN);
        }
        if (!scale().holds(score)) {
            return new Admission.NotAdmitted(Admission.Reason.OFF_THE_SCALE);
        }
        return new Admission.Admitted(id, score, design.questionnaire().bands().of(score), at);
    }

    private Step moved(SurveyStatus next) {
        return new Step.Taken(new Survey(id, controller, design, next, version + 1));
    }

    private static Set<Obstacle> obstaclesIn(LegitimateInterestsAssessment assessment, LocalDate today) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (assessment.outcome() != LegitimateInterestsAssessment.Outcome.PASS) {
            obstacles.add(Obstacle.ASSESSMENT_NOT_PASSED);
        }
        if (!assessment.isApprovedOn(today)) {
            obstacles.add(Obstacle.ASSESSMENT_NOT_YET_APPROVED);
        }
        if (assessment.isDueForReviewOn(today)) {
            obstacles.add(Obstacle.ASSESSMENT_DUE_FOR_REVIEW);
        }
        if (!assessment.purposes().containsAll(PURPOSES)) {
            obstacles.add(Obstacle.ASSESSMENT_LACKS_A_PURPOSE);
        }
        return obstacles;
    }

    private Set<Obstacle> obstaclesIn(Notice notice) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!notice.speaks(design.questionnaire().languages())) {
            obstacles.add(Obstacle.NOTICE_LACKS_A_LANGUAGE);
        }
        if (!notice.purposes().containsAll(PURPOSES)) {
            obstacles.add(Obstacle.NOTICE_LACKS_A_PURPOSE);
        }
        return obstacles;
    }
}
