/** The processing gate: decides, at run time, whether a use of personal data may happen at all (P6). */
@DomainRing
@NullMarked
package org.inspraak.processing;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
