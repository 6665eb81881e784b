package org.inspraak.server.settings;

import java.util.List;
import java.util.Map;
import org.inspraak.controller.Origin;
import org.inspraak.rest.security.OperatorKeys.KnownKey;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.server.secret.MasterSecret;

/**
 * What a server runs on.
 *
 * @param origin where people's browsers reach it
 * @param behindProxy whether every call comes through a proxy of one's own
 * @param subjectKeys by version
 * @param hostSecrets by version
 */
public record Settings(
        Origin origin,
        Listening http,
        boolean behindProxy,
        RateLimits limits,
        Listening management,
        DatabaseAccess database,
        Map<Integer, MasterSecret> subjectKeys,
        Map<Integer, MasterSecret> hostSecrets,
        List<KnownKey> operatorKeys) {

    public Settings {
        subjectKeys = Map.copyOf(subjectKeys);
        hostSecrets = Map.copyOf(hostSecrets);
        operatorKeys = List.copyOf(operatorKeys);
    }
}
