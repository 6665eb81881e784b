/** Designing: from a controller and its products to a survey in the field. */
@ApplicationRing
@NullMarked
package org.inspraak.designing;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
