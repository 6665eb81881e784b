/** What went wrong, told as RFC 9457 does and without repeating what was sent. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.problem;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
