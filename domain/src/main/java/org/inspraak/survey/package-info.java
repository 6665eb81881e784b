/** Surveys: one small question put to people for a while, on a scale, in their languages (P1–P4). */
@DomainRing
@NullMarked
package org.inspraak.survey;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
