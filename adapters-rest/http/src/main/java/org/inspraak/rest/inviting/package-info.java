/** Asking, declining and opting out over HTTP. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.inviting;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
