/** Files that come with us and go to browsers as they are. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.assets;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
