/** Offends: an aggregate decides outside the domain. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.exile;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
