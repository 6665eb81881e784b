package org.inspraak.rest.answering;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.answering.Answering;
import org.inspraak.answering.SubmitScore;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.HostIdentities;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Takes a score, with the details that come along. */
@PrimaryAdapter
public final class ScoreEndpoint implements Routes {

    private final Answering answering;
    private final HostIdentities hosts;

    public ScoreEndpoint(Answering answering, HostIdentities hosts) {
        this.answering = answering;
        this.hosts = hosts;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/invitations/{invitation}/score",
                call -> score(call).to(call),
                Access.ANYONE);
    }

    private Reply score(Context call) {
        SubmitScore request = Body.read(call, ScoreJson::from)
                .toRequest(call.pathParam("controller"), call.pathParam("invitation"), hosts);
        return answering
                .score(request)
                .map(
                        kept -> Reply.ok(new ScoreKeptJson(kept.followUp(), kept.commentUntil())),
                        refused -> Reply.of(Refusals.problem(refused.reason(), refused.particulars())),
                        unknown -> Reply.of(Refusals.UNKNOWN_INVITATION),
                        malformed ->
                                Reply.of(Complaints.about(call, malformed.violations(), Refusals.UNKNOWN_INVITATION)));
    }
}
