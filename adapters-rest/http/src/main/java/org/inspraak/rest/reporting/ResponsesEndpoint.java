package org.inspraak.rest.reporting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.inspraak.reporting.AnswerNamed;
import org.inspraak.reporting.AnswersOf;
import org.inspraak.reporting.Reporting;
import org.inspraak.rest.json.AddressNumber;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Shows answers, one by one; who gave them only to those who answer people. */
@PrimaryAdapter
public final class ResponsesEndpoint implements Routes {

    private static final String RESPONSES = "/v1/controllers/{controller}/surveys/{survey}/responses";
    private static final int USUAL_LIMIT = 50;
    private static final Problem UNKNOWN_RESPONSE =
            Problem.of(ProblemType.UNKNOWN_RESPONSE, "Look at the survey's and the response's ids.");

    private final Reporting reporting;

    public ResponsesEndpoint(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(RESPONSES, call -> list(call).to(call), Role.ANALYST, Role.AGENT, Role.PRIVACY_OFFICER);
        routes.get(RESPONSES + "/{response}", call -> show(call).to(call), Role.AGENT, Role.PRIVACY_OFFICER);
    }

    private Reply list(Context call) {
        AnswersOf request = new AnswersOf(
                call.pathParam("controller"), call.pathParam("survey"), call.queryParam("after"), limit(call));
        return reporting
                .answers(request)
                .map(
                        reported -> Reply.ok(ResponsesJson.of(reported.report())),
                        unknown -> Reply.of(ResultsEndpoint.UNKNOWN_SURVEY),
                        malformed -> Reply.of(
                                Complaints.about(call, malformed.violations(), ResultsEndpoint.UNKNOWN_SURVEY)));
    }

    private Reply show(Context call) {
        return reporting
                .answer(new AnswerNamed(
                        call.pathParam("controller"), call.pathParam("survey"), call.pathParam("response")))
                .map(
                        reported -> Reply.ok(DetailedResponseJson.of(reported.report())),
                        unknown -> Reply.of(UNKNOWN_RESPONSE),
                        malformed -> Reply.of(Complaints.about(call, malformed.violations(), UNKNOWN_RESPONSE)));
    }

    private static int limit(Context call) {
        return Optional.ofNullable(call.queryParam("limit"))
                .map(limit -> AddressNumber.of(limit)
                        .orElseThrow(() -> Problem.invalid(
                                        List.of(Complaint.inAddress("limit", "must be a whole number from 1 to 200")))
                                .asException()))
                .orElse(USUAL_LIMIT);
    }
}
