/** Offends: the inside leans on the outside. */
@DomainRing
@NullMarked
package org.inspraak.architecture.offenders.onion.inside;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
