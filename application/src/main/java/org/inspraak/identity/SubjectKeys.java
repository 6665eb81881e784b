package org.inspraak.identity;

import org.inspraak.controller.ControllerId;
import org.inspraak.respondent.KeyRing;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The secrets that make subject keys. They live outside the database, so that a stolen one names nobody. */
@SecondaryPort
@FunctionalInterface
public interface SubjectKeys {

    /** The controller's own secrets; no two controllers share one. */
    KeyRing of(ControllerId controller);
}
