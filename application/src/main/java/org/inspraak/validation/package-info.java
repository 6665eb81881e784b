/** Validation: is this a well-formed message? All complaints at once, in the caller's terms. */
@ApplicationRing
@NullMarked
package org.inspraak.validation;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
