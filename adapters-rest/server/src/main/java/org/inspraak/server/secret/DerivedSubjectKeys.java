package org.inspraak.server.secret;

import java.util.Map;
import java.util.TreeMap;
import org.inspraak.controller.ControllerId;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.respondent.KeyRing;

/**
 * Every controller's secrets for subject keys, derived from the installation's: the same person has unrelated keys at two
 * controllers.
 *
 * <p>Nothing is remembered between calls: deriving takes microseconds, while a cache would grow with every controller's
 * name that a stranger makes up.
 */
public final class DerivedSubjectKeys implements SubjectKeys {

    private static final String LABEL = "inspraak subject key";

    private final Map<Integer, MasterSecret> masters;

    /** @param masters by version; secrets are added, never replaced */
    public DerivedSubjectKeys(Map<Integer, MasterSecret> masters) {
        this.masters = Map.copyOf(masters);
    }

    @Override
    public KeyRing of(ControllerId controller) {
        Map<Integer, byte[]> secrets = new TreeMap<>();
        masters.forEach((version, master) -> secrets.put(version, master.derive(LABEL, controller.value())));
        return new KeyRing(secrets);
    }
}
