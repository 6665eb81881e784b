/** The demo: a controller with a product and a survey of each metric, for newcomers to try. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.demo;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
