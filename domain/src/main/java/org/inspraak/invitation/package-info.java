/** Invitations: one decision to show one survey to one person, and what the person made of it (P3, P5, P12). */
@DomainRing
@NullMarked
package org.inspraak.invitation;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
