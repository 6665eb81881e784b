/** Compliance: what every adapter must keep, as suites that any team runs against its own. */
@InfrastructureRing
@NullMarked
package org.inspraak.compliance;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
