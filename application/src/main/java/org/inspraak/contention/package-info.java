/** Contention: what to do when somebody else changed what a decision rested on. */
@ApplicationRing
@NullMarked
package org.inspraak.contention;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
