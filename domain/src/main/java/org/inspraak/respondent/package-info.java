/** The respondent: a person known by a key and an id, and the details about them that may be kept with an answer. */
@DomainRing
@NullMarked
package org.inspraak.respondent;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
