/** Who is calling, from where, and how often. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.security;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
