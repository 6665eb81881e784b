/** Rules about the shape of code, each with its reason, for ourselves and for every host that brings its own adapters. */
@InfrastructureRing
@NullMarked
package org.inspraak.architecture;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
