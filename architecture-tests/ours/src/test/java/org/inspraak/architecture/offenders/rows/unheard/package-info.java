/** Offends: stands in no row. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.rows.unheard;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
