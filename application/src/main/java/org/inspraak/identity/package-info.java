/** Identity: how an identified person is found again without a name in the database. */
@ApplicationRing
@NullMarked
package org.inspraak.identity;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
