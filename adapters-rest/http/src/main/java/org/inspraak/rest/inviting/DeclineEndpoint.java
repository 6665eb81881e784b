package org.inspraak.rest.inviting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.Inviting;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Takes a refusal: one action, no reason, no penalty. */
@PrimaryAdapter
public final class DeclineEndpoint implements Routes {

    private final Inviting inviting;

    public DeclineEndpoint(Inviting inviting) {
        this.inviting = inviting;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post(
                "/v1/controllers/{controller}/invitations/{invitation}/decline",
                call -> decline(call).to(call),
                Access.ANYONE);
    }

    private Reply decline(Context call) {
        return inviting.decline(new DeclineInvitation(call.pathParam("controller"), call.pathParam("invitation")))
                .map(
                        declined -> Reply.ok(new DeclinedJson("declined")),
                        answered -> Reply.of(
                                Problem.of(ProblemType.ALREADY_ANSWERED, "Who has answered can no longer decline.")),
                        unknown -> Reply.of(OptOutEndpoint.UNKNOWN_INVITATION),
                        malformed -> Reply.of(
                                Complaints.about(call, malformed.violations(), OptOutEndpoint.UNKNOWN_INVITATION)));
    }

    /** That nothing but a pause is remembered. */
    private record DeclinedJson(String state) {}
}
