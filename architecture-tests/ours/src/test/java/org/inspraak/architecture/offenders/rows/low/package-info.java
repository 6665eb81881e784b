/** Offends: knows the row above its own. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.rows.low;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
