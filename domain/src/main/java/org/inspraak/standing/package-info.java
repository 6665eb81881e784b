/** Standing: the little that has to be known about a subject before anything may be done with them. */
@DomainRing
@NullMarked
package org.inspraak.standing;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
