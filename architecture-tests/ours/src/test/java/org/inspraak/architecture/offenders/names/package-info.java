/** Offends: names tell the kind. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.names;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
