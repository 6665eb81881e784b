/** Offends: an adapter knows the composition root. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture.offenders.adapters.lower;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
