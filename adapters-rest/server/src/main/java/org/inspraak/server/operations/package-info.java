/** Operations: whether the server lives, is ready, and how it does, for machines that watch it. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.operations;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
