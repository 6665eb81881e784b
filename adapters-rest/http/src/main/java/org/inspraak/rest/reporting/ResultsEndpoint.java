package org.inspraak.rest.reporting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.reporting.ReportOn;
import org.inspraak.reporting.Reporting;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Shows how a survey stands. */
@PrimaryAdapter
public final class ResultsEndpoint implements Routes {

    static final Problem UNKNOWN_SURVEY = Problem.of(ProblemType.UNKNOWN_SURVEY, "Look at the survey's id.");

    private final Reporting reporting;

    public ResultsEndpoint(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(
                "/v1/controllers/{controller}/surveys/{survey}/results",
                call -> results(call).to(call),
                Role.values());
    }

    private Reply results(Context call) {
        return reporting
                .results(new ReportOn(call.pathParam("controller"), call.pathParam("survey")))
                .map(
                        reported -> Reply.ok(ResultsJson.of(reported.report())),
                        unknown -> Reply.of(UNKNOWN_SURVEY),
                        malformed -> Reply.of(Complaints.about(call, malformed.violations(), UNKNOWN_SURVEY)));
    }
}
