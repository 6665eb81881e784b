/** Offends: one side of the hexagon knows the other. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture.offenders.hexagon;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
