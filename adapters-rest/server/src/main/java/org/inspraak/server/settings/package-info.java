/** Settings: what an operator configures, read as a whole and refused with everything that is wrong at once. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.settings;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
