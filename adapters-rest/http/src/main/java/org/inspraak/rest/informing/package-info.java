/** Reading notices over HTTP. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.informing;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
