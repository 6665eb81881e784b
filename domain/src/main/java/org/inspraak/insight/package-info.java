/** Insight: the figures of a survey, and when they may be shown without revealing a person (rule book, case 8). */
@DomainRing
@NullMarked
package org.inspraak.insight;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
