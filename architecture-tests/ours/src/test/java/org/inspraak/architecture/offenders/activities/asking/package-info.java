/** An activity, which does no wrong. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.activities.asking;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
