package org.inspraak.rest.security;

import java.util.List;
import org.inspraak.controller.ControllerId;

/** The secrets that hosts sign identities with. They live outside the database, as all secrets do. */
@FunctionalInterface
public interface HostSecrets {

    /**
     * The controller's secrets, each of 256 bits or more, so that an old one may stand beside the new one for a while;
     * none where the controller's hosts sign nothing.
     */
    List<byte[]> of(ControllerId controller);
}
