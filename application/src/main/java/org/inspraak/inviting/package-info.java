/** Inviting: from a person who could be asked to an invitation, a decline or an opt-out. */
@ApplicationRing
@NullMarked
package org.inspraak.inviting;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
