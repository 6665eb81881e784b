/** Offends: an activity knows its database. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.technology;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
