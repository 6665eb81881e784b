package org.inspraak.server.secret;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.security.HostSecrets;

/**
 * The secrets with which the controllers' hosts sign who their users are (HS256), derived from the installation's: the newest
 * first, and older ones for as long as they stand in the configuration.
 */
public final class DerivedHostSecrets implements HostSecrets {

    private static final String LABEL = "inspraak host identity";

    private final List<MasterSecret> masters;

    /** @param masters by version */
    public DerivedHostSecrets(Map<Integer, MasterSecret> masters) {
        this.masters = List.copyOf(new TreeMap<>(masters).descendingMap().values());
    }

    @Override
    public List<byte[]> of(ControllerId controller) {
        return masters.stream()
                .map(master -> master.derive(LABEL, controller.value()))
                .toList();
    }
}
