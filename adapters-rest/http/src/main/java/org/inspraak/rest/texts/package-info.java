/** Texts of the widget and the pages in the languages that we speak ourselves. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.texts;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
