/** The widget: one script that a host's page embeds, and its texts. */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.widget;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
