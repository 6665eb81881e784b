package org.inspraak.rest.security;

import java.util.Collection;

/** The API keys that are in force, each known by its hash alone. */
@FunctionalInterface
public interface OperatorKeys {

    /** All of them, as they are now: a key that is taken back opens nothing from the next call on. */
    Collection<KnownKey> inForce();

    /** A key's hash, and whom it stands for. */
    record KnownKey(ApiKeyHash hash, Operator operator) {}
}
