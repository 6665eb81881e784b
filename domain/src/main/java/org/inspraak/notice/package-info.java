/** Privacy notices: what people are told, in immutable versions (GDPR 13, P8, P39). */
@DomainRing
@NullMarked
package org.inspraak.notice;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
