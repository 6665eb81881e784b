package org.inspraak.rest;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Shows the contract that everything here keeps to. */
@PrimaryAdapter
final class ContractEndpoint implements Routes {

    private final byte[] contract = contract();

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/openapi.yaml", call -> call.contentType("application/yaml").result(contract), Access.ANYONE);
    }

    private static byte[] contract() {
        try (InputStream yaml = ContractEndpoint.class.getResourceAsStream("/openapi.yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("openapi.yaml comes with this module");
            }
            return yaml.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
