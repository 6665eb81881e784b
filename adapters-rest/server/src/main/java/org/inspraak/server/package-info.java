/** The server: the composition root, its command line, and what it takes to run it. */
@InfrastructureRing
@NullMarked
package org.inspraak.server;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
