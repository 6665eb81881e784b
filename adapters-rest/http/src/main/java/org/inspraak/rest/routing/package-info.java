/** Which addresses there are, and who may call each. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.routing;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
