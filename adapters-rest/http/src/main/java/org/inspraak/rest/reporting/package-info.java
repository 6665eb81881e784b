/** What operators get to see over HTTP: results and answers. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.reporting;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
