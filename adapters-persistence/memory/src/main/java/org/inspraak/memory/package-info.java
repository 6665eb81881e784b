/** Memory: the reference adapter of persistence, small and correct, for tests, trials and embedding without a database. */
@InfrastructureRing
@NullMarked
package org.inspraak.memory;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
