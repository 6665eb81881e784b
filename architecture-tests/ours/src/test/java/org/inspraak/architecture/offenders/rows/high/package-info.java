/** Stands above, and does no wrong. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.rows.high;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
