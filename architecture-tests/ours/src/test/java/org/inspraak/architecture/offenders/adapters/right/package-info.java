/** An adapter, which does no wrong. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture.offenders.adapters.right;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
