package org.inspraak.rest.answering;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.answering.Answering;
import org.inspraak.answering.SubmitComment;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Takes the reason for a score. */
@PrimaryAdapter
public final class CommentEndpoint implements Routes {

    private final Answering answering;

    public CommentEndpoint(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/invitations/{invitation}/comment",
                call -> comment(call).to(call),
                Access.ANYONE);
    }

    private Reply comment(Context call) {
        String text = Body.read(call, fields -> fields.text("comment"));
        return answering
                .comment(new SubmitComment(call.pathParam("controller"), call.pathParam("invitation"), text))
                .map(
                        kept -> Reply.ok(new CommentKeptJson("commented")),
                        refused -> Reply.of(Refusals.problem(refused.reason(), refused.particulars())),
                        unknown -> Reply.of(Refusals.UNKNOWN_INVITATION),
                        malformed ->
                                Reply.of(Complaints.about(call, malformed.violations(), Refusals.UNKNOWN_INVITATION)));
    }

    /** That a comment is kept. */
    private record CommentKeptJson(String state) {}
}
