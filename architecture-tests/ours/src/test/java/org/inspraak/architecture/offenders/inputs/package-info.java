/** Offends: takes time and chance from the air. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.inputs;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
