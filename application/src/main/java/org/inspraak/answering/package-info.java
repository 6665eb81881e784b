/** Answering a survey: from a submitted score to a kept response, and the comment after it. */
@ApplicationRing
@NullMarked
package org.inspraak.answering;

import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jspecify.annotations.NullMarked;
