package org.inspraak.compliance.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.survey.SurveyThrottle;

/** A person as the model sees them: everything that happened to them, and whether they objected. */
final class Subject {

    private static final ControllerThrottle OF_CONTROLLER = ControllerThrottle.STANDARD;
    private static final SurveyThrottle OF_SURVEY = SurveyThrottle.STANDARD;

    /** What can happen that gives a person rest. */
    enum What {
        ASKED,
        ANSWERED,
        DECLINED,
        CHOSE_REST
    }

    private record Past(What what, String survey, Instant at) {

        boolean givesRestFrom(String other, Instant now) {
            return switch (what) {
                case ASKED ->
                    isWithin(OF_CONTROLLER.betweenSurveys(), now)
                            || (survey.equals(other) && isWithin(OF_SURVEY.afterInvitation(), now));
                case ANSWERED -> survey.equals(other) && isWithin(OF_SURVEY.afterResponse(), now);
                case DECLINED -> isWithin(OF_CONTROLLER.afterDecline(), now);
                case CHOSE_REST -> isWithin(OF_CONTROLLER.notForAWhile(), now);
            };
        }

        private boolean isWithin(Duration rest, Instant now) {
            return now.isBefore(at.plus(rest));
        }
    }

    final Who who;
    private final List<Past> past = new ArrayList<>();
    private boolean objected;

    Subject(Who who) {
        this.who = who;
    }

    void remember(What what, String survey, Instant at) {
        past.add(new Past(what, survey, at));
    }

    void object() {
        objected = true;
    }

    /** "Surveys are fine": lifts what the person chose, and nothing else. */
    void isFineWithSurveys() {
        objected = false;
        past.removeIf(event -> event.what() == What.CHOSE_REST);
    }

    boolean hasObjected() {
        return objected;
    }

    boolean mayBeAsked(String survey, Instant now) {
        return !objected && past.stream().noneMatch(event -> event.givesRestFrom(survey, now));
    }
}
