/** Offends: the domain needs more than java.base. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.reach.domain;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
