package org.inspraak.rest.inviting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.inviting.Inviting;
import org.inspraak.inviting.OptOut;
import org.inspraak.respondent.Identity;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.HostIdentities;
import org.inspraak.rest.security.SignedPerson;
import org.inspraak.standing.OptOutChoice;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Takes a person's choice about surveys, on an invitation or as somebody whom the host identifies. */
@PrimaryAdapter
public final class OptOutEndpoint implements Routes {

    static final Problem UNKNOWN_INVITATION =
            Problem.of(ProblemType.UNKNOWN_INVITATION, "Look at the controller and the invitation's id.");

    private static final Problem UNKNOWN_CONTROLLER =
            Problem.of(ProblemType.UNKNOWN_CONTROLLER, "Look at the controller's id.");

    private final Inviting inviting;
    private final HostIdentities hosts;

    public OptOutEndpoint(Inviting inviting, HostIdentities hosts) {
        this.inviting = inviting;
        this.hosts = hosts;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/invitations/{invitation}/opt-out",
                call -> onInvitation(call).to(call),
                Access.ANYONE);
        routes.put(
                "/v1/controllers/{controller}/opt-out", call -> asPerson(call).to(call), Access.ANYONE);
    }

    private Reply onInvitation(Context call) {
        OptOutChoice choice = Body.read(call, fields -> fields.constant("choice", OptOutChoice.class));
        return chosen(
                call,
                OptOut.on(call.pathParam("controller"), call.pathParam("invitation"), choice),
                UNKNOWN_INVITATION);
    }

    private Reply asPerson(Context call) {
        PersonsChoice sent = Body.read(
                call,
                fields -> new PersonsChoice(
                        fields.constant("choice", OptOutChoice.class), ClaimedIdentity.required(fields)));
        String controller = call.pathParam("controller");
        SignedPerson signed = sent.identity.signed(controller, hosts);
        Identity identity = signed == null ? sent.identity.unsigned() : signed.identity();
        return chosen(call, new OptOut(controller, null, identity, sent.choice), UNKNOWN_CONTROLLER);
    }

    private Reply chosen(Context call, OptOut request, Problem unknown) {
        return inviting.optOut(request)
                .map(
                        chosen -> Reply.ok(new ChosenJson(request.choice())),
                        unsigned -> Reply.of(Problem.of(
                                ProblemType.SIGNED_IDENTITY_NEEDED,
                                "Send an identity token: otherwise anybody could take back somebody else's choice.")),
                        missing -> Reply.of(unknown),
                        malformed -> Reply.of(Complaints.about(call, malformed.violations(), unknown)));
    }

    private record PersonsChoice(OptOutChoice choice, ClaimedIdentity identity) {}

    /** What holds from now on. */
    private record ChosenJson(OptOutChoice choice) {}
}
