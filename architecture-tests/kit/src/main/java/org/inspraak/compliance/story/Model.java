package org.inspraak.compliance.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inspraak.answering.Refusal;
import org.inspraak.designing.MoveSurvey.Move;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Scale;
import org.inspraak.survey.SurveyStatus;

/**
 * What must come of every event, told as simply as the promises are, and with nothing of the domain's own machinery. Every
 * method says what must come, and remembers it.
 */
final class Model {

    static final String KEPT = "kept";
    static final String DONE = "done";
    static final String INVITED = "invited";
    static final String NOT_INVITED = "not invited";
    static final String CLOSED = "closed";
    static final String BLOCKED = "blocked";
    static final String ALREADY_ANSWERED = "already answered";
    static final String SIGNATURE_NEEDED = "signed identity needed";

    private final Map<String, SurveyStatus> surveys = new TreeMap<>();
    private final Map<String, Scale> scales = new TreeMap<>();
    private final Map<Who, Subject> known = new EnumMap<>(Who.class);
    private final List<Shown> shown = new ArrayList<>();

    void field(String survey, Scale scale) {
        surveys.put(survey, SurveyStatus.ACTIVE);
        scales.put(survey, scale);
    }

    List<Shown> shown() {
        return Collections.unmodifiableList(shown);
    }

    String ask(Who who, String survey, Instant now) {
        return switch (statusOf(survey)) {
            case CLOSED -> CLOSED;
            case ACTIVE -> subject(who).mayBeAsked(survey, now) ? INVITED : NOT_INVITED;
            case DRAFT, PAUSED -> NOT_INVITED;
        };
    }

    void invited(String id, Who who, String survey, Instant now) {
        Subject subject = subject(who);
        subject.remember(Subject.What.ASKED, survey, now);
        shown.add(new Shown(id, subject, survey, now));
    }

    String score(Shown invitation, int score, boolean bySomebodyElse, Instant now) {
        Optional<Refusal> refusal = refusalOfScore(invitation, score, bySomebodyElse, now);
        if (refusal.isEmpty() && invitation.score().isEmpty()) {
            invitation.score(score, now);
            invitation.subject.remember(Subject.What.ANSWERED, invitation.survey, now);
        }
        return refusal.map(Refusal::name).orElse(KEPT);
    }

    String comment(Shown invitation, String text, Instant now) {
        Optional<Refusal> refusal = refusalOfComment(invitation, text, now);
        if (refusal.isEmpty()) {
            invitation.comment(text);
        }
        return refusal.map(Refusal::name).orElse(KEPT);
    }

    String decline(Shown invitation, Instant now) {
        if (invitation.score().isPresent()) {
            return ALREADY_ANSWERED;
        }
        if (invitation.isStillOpen()) {
            invitation.decline();
            invitation.subject.remember(Subject.What.DECLINED, invitation.survey, now);
        }
        return DONE;
    }

    /** On an invitation, a choice against surveys also refuses the one that is shown. */
    String choose(Shown invitation, OptOutChoice choice, Instant now) {
        String outcome = choose(invitation.subject, choice, now);
        if (choice != OptOutChoice.SURVEYS_ARE_FINE && invitation.isStillOpen()) {
            invitation.decline();
        }
        return outcome;
    }

    String choose(Who who, OptOutChoice choice, Instant now) {
        return choose(subject(who), choice, now);
    }

    String move(String survey, Move move) {
        SurveyStatus status = statusOf(survey);
        boolean possible =
                switch (move) {
                    case ACTIVATE -> status == SurveyStatus.PAUSED;
                    case PAUSE -> status == SurveyStatus.ACTIVE;
                    case CLOSE -> status != SurveyStatus.CLOSED;
                };
        if (possible) {
            surveys.put(
                    survey,
                    switch (move) {
                        case ACTIVATE -> SurveyStatus.ACTIVE;
                        case PAUSE -> SurveyStatus.PAUSED;
                        case CLOSE -> SurveyStatus.CLOSED;
                    });
        }
        return possible ? DONE : BLOCKED;
    }

    private Optional<Refusal> refusalOfScore(Shown invitation, int score, boolean bySomebodyElse, Instant now) {
        if (bySomebodyElse) {
            return Optional.of(Refusal.IDENTITY_MISMATCH);
        }
        if (invitation.score().isPresent()) {
            return unlessSame(invitation.score().get() == score);
        }
        if (statusOf(invitation.survey) == SurveyStatus.CLOSED) {
            return Optional.of(Refusal.SURVEY_CLOSED);
        }
        Scale scale = Optional.ofNullable(scales.get(invitation.survey)).orElseThrow();
        if (score < scale.lowest() || score > scale.highest()) {
            return Optional.of(Refusal.OFF_THE_SCALE);
        }
        return refusalOfTime(invitation, now);
    }

    private Optional<Refusal> refusalOfComment(Shown invitation, String text, Instant now) {
        if (invitation.comment().isPresent()) {
            return unlessSame(invitation.comment().get().equals(text));
        }
        if (invitation.score().isEmpty() && !invitation.isDeclined()) {
            return Optional.of(Refusal.NOT_SCORED);
        }
        return refusalOfTime(invitation, now);
    }

    private static Optional<Refusal> refusalOfTime(Shown invitation, Instant now) {
        if (invitation.isDeclined()) {
            return Optional.of(Refusal.INVITATION_DECLINED);
        }
        if (invitation.isOver(now)) {
            return Optional.of(Refusal.INVITATION_EXPIRED);
        }
        return invitation.subject.hasObjected() ? Optional.of(Refusal.NOT_PERMITTED) : Optional.empty();
    }

    private static Optional<Refusal> unlessSame(boolean same) {
        return same ? Optional.empty() : Optional.of(Refusal.ALREADY_ANSWERED);
    }

    private static String choose(Subject subject, OptOutChoice choice, Instant now) {
        switch (choice) {
            case NEVER_AGAIN -> subject.object();
            case NOT_FOR_A_WHILE -> subject.remember(Subject.What.CHOSE_REST, "", now);
            case SURVEYS_ARE_FINE -> {
                if (!subject.who.isIdentified()) {
                    return SIGNATURE_NEEDED;
                }
                subject.isFineWithSurveys();
            }
        }
        return DONE;
    }

    private Subject subject(Who who) {
        return who.isIdentified() ? known.computeIfAbsent(who, Subject::new) : new Subject(who);
    }

    private SurveyStatus statusOf(String survey) {
        return Optional.ofNullable(surveys.get(survey)).orElseThrow();
    }
}
