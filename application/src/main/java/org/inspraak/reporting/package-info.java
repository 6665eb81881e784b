/** Reporting: the figures of a survey, and the answers behind them for those who may read them. */
@ApplicationRing
@NullMarked
package org.inspraak.reporting;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
