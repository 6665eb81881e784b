package org.inspraak.rest.designing;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inspraak.designing.DesignOutcome;
import org.inspraak.designing.DesignOutcome.Immutable;
import org.inspraak.designing.DesignOutcome.Missing;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.survey.Obstacle;

/** What an operator is told of a step in designing. */
final class DesignReplies {

    private DesignReplies() {}

    /** Where the address may name something new, what is wrong with the name is told. */
    static <T> Reply of(Context call, DesignOutcome<T> outcome, Function<T, Reply> done) {
        return outcome.map(
                finished -> done.apply(finished.result()),
                malformed -> Reply.of(Complaints.about(call, malformed.violations())),
                unknown -> Reply.of(missing(unknown.missing())),
                taken -> Reply.of(taken(taken.immutable())),
                blocked -> Reply.of(blocked(blocked.obstacles())));
    }

    /** Where the address names a survey that has to be there. */
    static <T> Reply ofSurvey(Context call, DesignOutcome<T> outcome, Function<T, Reply> done) {
        return outcome.map(
                finished -> done.apply(finished.result()),
                malformed -> Reply.of(Complaints.about(call, malformed.violations(), missing(Missing.SURVEY))),
                unknown -> Reply.of(missing(unknown.missing())),
                taken -> Reply.of(taken(taken.immutable())),
                blocked -> Reply.of(blocked(blocked.obstacles())));
    }

    private static Problem missing(Missing missing) {
        return switch (missing) {
            case CONTROLLER -> Problem.of(ProblemType.UNKNOWN_CONTROLLER, "Register the controller first.");
            case PRODUCT -> Problem.of(ProblemType.UNKNOWN_PRODUCT, "Register the product first.");
            case SURVEY -> Problem.of(ProblemType.UNKNOWN_SURVEY, "Look at the survey's id.");
        };
    }

    private static Problem taken(Immutable immutable) {
        return Problem.of(
                ProblemType.DOES_NOT_CHANGE,
                switch (immutable) {
                    case NOTICE_VERSION -> "Publish another version: people were told this one.";
                    case ASSESSMENT -> "Record another assessment: this one is evidence.";
                    case LINK -> "Take another name, or revoke the link first.";
                });
    }

    private static Problem blocked(Set<Obstacle> obstacles) {
        List<ObstacleJson> named = obstacles.stream()
                .sorted()
                .map(obstacle -> new ObstacleJson(obstacle, obstacle.ground()))
                .toList();
        return Problem.of(ProblemType.SURVEY_BLOCKED, "All that stands in the way is named here.")
                .and("obstacles", named);
    }

    private record ObstacleJson(Obstacle obstacle, String ground) {}
}
