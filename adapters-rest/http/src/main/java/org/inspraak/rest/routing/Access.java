package org.inspraak.rest.routing;

import io.javalin.security.RouteRole;

/** That a route is open to people who have no key. */
public enum Access implements RouteRole {
    /** Whoever asks. */
    ANYONE
}
