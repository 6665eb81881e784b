package org.inspraak.rest.routing;

import io.javalin.config.RoutesConfig;

/**
 * Some of the addresses that are answered. Every route says who may call it: {@link Access#ANYONE}, or one or more
 * {@link Role}s; one that does not say so keeps the application from starting.
 */
@FunctionalInterface
public interface Routes {

    void register(RoutesConfig routes);
}
