/** Secrets: where randomness comes from, and how one master secret gives every controller one of its own. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.secret;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
