/** A plain Java host: no framework, no database, the use cases in memory. */
@InfrastructureRing
@NullMarked
package org.inspraak.examples.plain;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
