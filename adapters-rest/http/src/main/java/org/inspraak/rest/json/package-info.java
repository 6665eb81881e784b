/** Reading and writing JSON: strict in what is taken, snake_case both ways. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.json;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
