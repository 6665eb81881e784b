/** Taking an answer over HTTP: the score, then the comment. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.answering;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
