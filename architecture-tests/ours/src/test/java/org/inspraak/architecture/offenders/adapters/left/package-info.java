/** Offends: an adapter knows another one. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture.offenders.adapters.left;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
