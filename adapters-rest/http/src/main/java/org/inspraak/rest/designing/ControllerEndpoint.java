package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.inspraak.designing.Designing;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Registers controllers. */
@PrimaryAdapter
public final class ControllerEndpoint implements Routes {

    private final Designing designing;

    public ControllerEndpoint(Designing designing) {
        this.designing = designing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put("/v1/controllers/{controller}", call -> put(call).to(call), Role.ADMIN);
    }

    private Reply put(Context call) {
        var request = Body.read(call, fields -> ControllerJson.read(call.pathParam("controller"), fields));
        return DesignReplies.of(
                call, designing.register(request), registered -> Reply.ok(ControllerJson.of(registered)));
    }
}
