package org.inspraak.architecture.offenders.ports;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Says that it leads out, and leads in. */
@SecondaryPort
public interface WrongWayDoor {

    /** What stands behind it. */
    record Room() implements WrongWayDoor {}
}
