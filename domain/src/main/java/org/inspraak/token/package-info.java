/** Unguessable values: where randomness comes from and how it is written down. */
@DomainRing
@NullMarked
package org.inspraak.token;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
