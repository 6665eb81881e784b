/** Offends: the application needs a client for HTTP. */
@ApplicationRing
@NullMarked
package org.inspraak.architecture.offenders.reach.application;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
