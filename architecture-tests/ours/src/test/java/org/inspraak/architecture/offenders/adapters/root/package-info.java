/** A composition root, which may see all adapters and be seen by none. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture.offenders.adapters.root;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
