/** Retention: how long personal data may be kept, and what becomes of it then (GDPR 5(1)(e), P20–P22). */
@DomainRing
@NullMarked
package org.inspraak.retention;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
