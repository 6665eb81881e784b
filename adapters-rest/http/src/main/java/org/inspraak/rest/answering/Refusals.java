package org.inspraak.rest.answering;

import java.util.List;
import java.util.Map;
import org.inspraak.answering.Refusal;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;

/** What a person is told whose answer is not taken. */
final class Refusals {

    static final Problem UNKNOWN_INVITATION = Problem.of(
            ProblemType.UNKNOWN_INVITATION, "Ask for an invitation, and answer on the id that comes with it.");

    private Refusals() {}

    static Problem problem(Refusal reason, List<String> particulars) {
        return switch (reason) {
            case OFF_THE_SCALE ->
                Problem.of(ProblemType.OFF_THE_SCALE, "Send a score from the lowest to the highest, both inclusive.")
                        .and("scale", scale(particulars));
            case SURVEY_CLOSED -> Problem.of(ProblemType.SURVEY_CLOSED, "It takes no answers any more.");
            case INVITATION_EXPIRED ->
                Problem.of(ProblemType.INVITATION_EXPIRED, "Nothing can be answered on it any more.");
            case INVITATION_DECLINED ->
                Problem.of(ProblemType.ALREADY_DECLINED, "Who declined is not taken to have answered.");
            case ALREADY_ANSWERED -> Problem.of(ProblemType.ALREADY_ANSWERED, "The first answer stands.");
            case NOT_SCORED -> Problem.of(ProblemType.COMMENT_BEFORE_SCORE, "Send the score first.");
            case IDENTITY_MISMATCH ->
                Problem.of(ProblemType.IDENTITY_MISMATCH, "Send the identity of the person who was asked.");
            case UNDECLARED_DETAILS ->
                Problem.of(ProblemType.UNDECLARED_DETAILS, "Leave out what is named here.")
                        .and("names", particulars);
            case UNVOUCHED_DETAILS ->
                Problem.of(ProblemType.UNVOUCHED_DETAILS, "Put what is named here into the identity token.")
                        .and("names", particulars);
            case NOT_PERMITTED ->
                Problem.of(ProblemType.NOT_PERMITTED, "Nothing was kept.").and("reasons", particulars);
        };
    }

    private static Map<String, Integer> scale(List<String> lowestAndHighest) {
        return Map.of(
                "lowest", Integer.valueOf(lowestAndHighest.get(0)),
                "highest", Integer.valueOf(lowestAndHighest.get(1)));
    }
}
