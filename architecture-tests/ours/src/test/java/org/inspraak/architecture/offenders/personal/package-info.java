/** Offends: shows personal data. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.personal;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
