/** What operators set up over HTTP: controllers, products, notices, assessments, surveys and links. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.designing;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
