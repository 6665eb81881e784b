/** Stands outside, and does no wrong. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.onion.outside;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
