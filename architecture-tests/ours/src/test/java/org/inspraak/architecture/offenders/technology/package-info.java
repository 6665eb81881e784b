/** Offends: activities know a database, a JSON library and a servlet. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.technology;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
