/** Offends: is in two rings. */
@DomainRing
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.tworings;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
