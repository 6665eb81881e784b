/** The whole of Inspraak over HTTP, as one application or one servlet. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
