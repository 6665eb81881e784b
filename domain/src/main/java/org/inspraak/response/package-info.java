/** Responses: a score, then perhaps a comment, and the details that came with the score (P3, P4, P7). */
@DomainRing
@NullMarked
package org.inspraak.response;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
