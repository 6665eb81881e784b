package org.inspraak.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectId;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyThrottle;

/**
 * What has to be known about a subject before anything may be done with them: objection, restriction and pauses, without
 * a single detail. It is one small row, and reading it is the one personal read that needs no permit.
 *
 * @param version rises with every change; what was decided on an older one is decided anew (rule book, case 10)
 * @param objectedAt when the person objected to being asked and contacted, kept on the server (P34, case 7)
 * @param restrictedAt when processing was restricted to storage (GDPR 18, P33)
 * @param pauses at most one of each reason and survey
 */
public record Standing(
        SubjectId subject,
        long version,
        Optional<Instant> objectedAt,
        Optional<Instant> restrictedAt,
        Set<Pause> pauses) {

    public Standing {
        pauses = Set.copyOf(pauses);
    }

    /** Of somebody never met before. */
    public static Standing fresh(SubjectId subject) {
        return new Standing(subject, 0, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The pause that holds longest against asking for that survey, of equals the weightiest; empty when none does. */
    public Optional<Pause> longestPause(SurveyId survey, Instant at) {
        return pauses.stream()
                .filter(pause -> pause.concerns(survey) && pause.holdsAt(at))
                .max(Comparator.comparing(Pause::until).thenComparing(Pause::reason));
    }

    /** After being asked. */
    public Standing invited(SurveyId survey, SurveyThrottle ofSurvey, ControllerThrottle ofController, Instant at) {
        return changed(
                objectedAt,
                at,
                overall(PauseReason.ASKED_RECENTLY, at, ofController.betweenSurveys()),
                forSurvey(PauseReason.ASKED_FOR_THIS_SURVEY, survey, at, ofSurvey.afterInvitation()));
    }

    /** After a decline: no survey of the controller comes until its time is over (P5). */
    public Standing declined(ControllerThrottle ofController, Instant at) {
        return changed(objectedAt, at, overall(PauseReason.DECLINED_RECENTLY, at, ofController.afterDecline()));
    }

    /** After an answer. */
    public Standing answered(SurveyId survey, SurveyThrottle ofSurvey, Instant at) {
        return changed(
                objectedAt, at, forSurvey(PauseReason.ANSWERED_THIS_SURVEY, survey, at, ofSurvey.afterResponse()));
    }

    /**
     * Whether somebody who is known this surely may choose so. Any choice against surveys is taken from anybody; it is
     * lifted only by a person whom the host signs for, since otherwise anybody could lift somebody else's. The answer does
     * not depend on what was chosen before, or a mere claim could find that out.
     */
    public boolean mayChoose(OptOutChoice choice, IdentityAssurance assurance) {
        return choice != OptOutChoice.SURVEYS_ARE_FINE || assurance == IdentityAssurance.SIGNED;
    }

    /** After the person's own choice. "Never again" keeps the moment of the first objection. */
    public Standing chose(OptOutChoice choice, ControllerThrottle ofController, Instant at) {
        return switch (choice) {
            case SURVEYS_ARE_FINE -> without(PauseReason.NOT_FOR_A_WHILE).changed(Optional.empty(), at);
            case NOT_FOR_A_WHILE ->
                changed(objectedAt, at, overall(PauseReason.NOT_FOR_A_WHILE, at, ofController.notForAWhile()));
            case NEVER_AGAIN -> changed(Optional.of(objectedAt.orElse(at)), at);
        };
    }

    /** After processing was restricted to storage (GDPR 18). */
    public Standing restricted(Instant at) {
        return new Standing(subject, version + 1, objectedAt, Optional.of(restrictedAt.orElse(at)), pauses);
    }

    public boolean hasObjected() {
        return objectedAt.isPresent();
    }

    public boolean isRestricted() {
        return restrictedAt.isPresent();
    }

    /** With these pauses added, where they are longer than the like, and without those that are over. */
    private Standing changed(Optional<Instant> objection, Instant at, Pause... added) {
        Set<Pause> next =
                pauses.stream().filter(pause -> pause.holdsAt(at)).collect(Collectors.toCollection(HashSet::new));
        for (Pause pause : added) {
            Predicate<Pause> like = pause::isOfTheSameKindAs;
            boolean longer = next.stream()
                    .filter(like)
                    .allMatch(existing -> existing.until().isBefore(pause.until()));
            if (longer && pause.holdsAt(at)) {
                next.removeIf(like);
                next.add(pause);
            }
        }
        return new Standing(subject, version + 1, objection, restrictedAt, next);
    }

    private Standing without(PauseReason reason) {
        Set<Pause> rest =
                pauses.stream().filter(pause -> pause.reason() != reason).collect(Collectors.toUnmodifiableSet());
        return new Standing(subject, version, objectedAt, restrictedAt, rest);
    }

    private static Pause overall(PauseReason reason, Instant at, Duration length) {
        return new Pause(reason, Optional.empty(), at.plus(length));
    }

    private static Pause forSurvey(PauseReason reason, SurveyId survey, Instant at, Duration length) {
        return new Pause(reason, Optional.of(survey), at.plus(length));
    }

    /** The id and the version alone: what a person chose is theirs. */
    @Override
    public String toString() {
        return "Standing[" + subject.value() + ", version " + version + "]";
    }
}
