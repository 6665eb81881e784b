/** Offends: needs what needs it. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.cycles.hen;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
