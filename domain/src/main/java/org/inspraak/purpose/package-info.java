/** Purposes: the closed list of reasons for which personal data may be used (GDPR 5(1)(b), P6). */
@DomainRing
@NullMarked
package org.inspraak.purpose;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
