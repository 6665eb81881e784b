/** Offends: an aggregate holds another one. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.aggregates;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
