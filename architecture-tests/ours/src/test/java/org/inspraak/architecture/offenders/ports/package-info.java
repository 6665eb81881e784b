/** Offends: doors without names, a door that is a wall, and a service in the street. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.ports;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
