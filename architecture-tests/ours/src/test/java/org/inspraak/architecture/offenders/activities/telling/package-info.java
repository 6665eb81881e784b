/** Offends: an activity calls another one. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.activities.telling;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
