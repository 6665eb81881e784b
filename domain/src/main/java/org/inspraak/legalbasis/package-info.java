/** Legal bases: why a processing is lawful at all (GDPR 6(1), P14). */
@DomainRing
@NullMarked
package org.inspraak.legalbasis;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
