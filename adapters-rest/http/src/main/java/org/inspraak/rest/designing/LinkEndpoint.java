package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import org.inspraak.controller.ControllerId;
import org.inspraak.designing.Designing;
import org.inspraak.designing.NamedLink;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Makes and revokes survey links. */
@PrimaryAdapter
public final class LinkEndpoint implements Routes {

    private static final String LINK = "/v1/controllers/{controller}/surveys/{survey}/links/{link}";

    private final Designing designing;
    private final Addresses addresses;

    public LinkEndpoint(Designing designing, Addresses addresses) {
        this.designing = designing;
        this.addresses = addresses;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(LINK, call -> create(call).to(call), Role.SURVEY_MANAGER, Role.ADMIN);
        routes.delete(LINK, call -> revoke(call).to(call), Role.SURVEY_MANAGER, Role.ADMIN);
    }

    private Reply create(Context call) {
        NamedLink request = named(call);
        return DesignReplies.of(
                call,
                designing.createLink(request),
                token -> Reply.created(new LinkJson(
                        request.link(),
                        token.value(),
                        addresses.survey(new ControllerId(request.controller()), token))));
    }

    private Reply revoke(Context call) {
        return DesignReplies.of(call, designing.revokeLink(named(call)), revoked -> Reply.done());
    }

    private static NamedLink named(Context call) {
        return new NamedLink(call.pathParam("controller"), call.pathParam("survey"), call.pathParam("link"));
    }

    /** A link as it is told once. */
    private record LinkJson(String link, String token, URI url) {

        /** Without the token. */
        @Override
        public String toString() {
            return "LinkJson[" + link + "]";
        }
    }
}
