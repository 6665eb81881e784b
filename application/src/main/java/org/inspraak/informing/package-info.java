/** Informing: the notice that a person can read before and after answering. */
@ApplicationRing
@NullMarked
package org.inspraak.informing;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
