package org.inspraak.rest.inviting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.inviting.Inviting;
import org.inspraak.language.Language;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Complaints;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.routing.Routes;
import org.inspraak.rest.security.HostIdentities;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Answers whether a person may be shown a survey now. */
@PrimaryAdapter
public final class AskEndpoint implements Routes {

    private static final Problem UNKNOWN = Problem.of(
            ProblemType.UNKNOWN_PRODUCT_OR_SURVEY, "Look at the controller, the product key and the survey.");

    private final Inviting inviting;
    private final HostIdentities hosts;
    private final Addresses addresses;

    public AskEndpoint(Inviting inviting, HostIdentities hosts, Addresses addresses) {
        this.inviting = inviting;
        this.hosts = hosts;
        this.addresses = addresses;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post(
                "/v1/controllers/{controller}/invitations", call -> ask(call).to(call), Access.ANYONE);
    }

    private Reply ask(Context call) {
        AskJson sent = Body.read(call, AskJson::from);
        return inviting.ask(sent.toRequest(call.pathParam("controller"), hosts))
                .map(
                        invited -> Reply.created(InvitedJson.of(invited, addresses)),
                        notInvited -> Reply.ok(NotInvitedJson.of(notInvited.because())),
                        malformed -> Reply.of(Complaints.about(call, malformed.violations(), UNKNOWN)),
                        unknown -> Reply.of(UNKNOWN),
                        closed -> Reply.of(Problem.of(ProblemType.SURVEY_CLOSED, "It asks nobody any more.")),
                        lacking -> Reply.of(
                                Problem.of(ProblemType.LANGUAGE_NOT_OFFERED, "Ask in one of the languages named here.")
                                        .and(
                                                "languages",
                                                lacking.offered().stream()
                                                        .map(Language::tag)
                                                        .toList())));
    }
}
