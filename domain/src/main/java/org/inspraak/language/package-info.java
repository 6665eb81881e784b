/** Languages, named by their BCP 47 tags, and texts that exist in several of them. */
@DomainRing
@NullMarked
package org.inspraak.language;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
